package io.github.nixpoet.generators.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes out of a plan, and how it is run.
 *
 * <pre>{@code
 * Product.program("bin/run-nixos-vm", "-nographic").environment("QEMU_KERNEL_PARAMS", "console=ttyS0")
 * Product.file("nixos.qcow2").runBy("qemu-kvm", "-snapshot", "-hda", "result/nixos.qcow2")
 * }</pre>
 *
 * @param path where it lies in the result, parts separated by {@code /}; a {@code *} stands for what only the build tells; empty if it is
 *     the result itself
 * @param command what runs it in the folder where it was built, never quoted; empty if nothing does
 * @param environment what the command finds in its environment: name to value
 */
public record Product(String path, List<String> command, Map<String, String> environment) {

    /** The result itself, which nobody runs. */
    public static final Product RESULT = new Product("", List.of(), Map.of());

    /** The link to the result that Nix leaves in the folder. */
    private static final String LINK = "result";

    /**
     * Copies what it is given.
     *
     * @throws IllegalArgumentException if the path is not one of a file in a folder
     */
    public Product {
        if (!path.isEmpty()) {
            RelativePath.check(path);
        }
        command = List.copyOf(command);
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    }

    /**
     * A file or folder in the result.
     *
     * @param path where, as {@code iso/*.iso}
     * @return the product, which nobody runs
     * @throws IllegalArgumentException if it is no path of a file in a folder
     */
    public static Product file(String path) {
        return new Product(path, List.of(), Map.of());
    }

    /**
     * A program in the result.
     *
     * @param path where, as {@code bin/hello}; empty if it is the result
     * @param arguments what it is run with
     * @return the product, which is run by itself
     * @throws IllegalArgumentException if it is no path of a file in a folder
     */
    public static Product program(String path, String... arguments) {
        List<String> command = new ArrayList<>(List.of(path.isEmpty() ? "./" + LINK : LINK + "/" + path));
        command.addAll(Arrays.asList(arguments));
        return new Product(path, command, Map.of());
    }

    /**
     * The same, run by another program.
     *
     * @param words the program and its arguments, which find the product below {@code result}
     * @return a new product
     */
    public Product runBy(String... words) {
        return new Product(path, Arrays.asList(words), environment);
    }

    /**
     * The same, run with a variable in its environment.
     *
     * @param name the variable
     * @param value its value
     * @return a new product
     */
    public Product environment(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new Product(path, command, more);
    }

    /** Where it lies, seen from the folder of the set. */
    String place() {
        return path.isEmpty() ? LINK : LINK + "/" + path;
    }
}
