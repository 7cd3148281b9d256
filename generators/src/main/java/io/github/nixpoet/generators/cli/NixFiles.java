package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files that paths on a command line mean: a file is itself, whatever its name; a folder is all below it that ends in {@code .nix}
 * and is no link, name by name. Each is told as soon as it is found, so that work on the first goes on while others are looked for.
 */
final class NixFiles {

    private final Set<Path> seen = new HashSet<>();
    private final boolean once;
    private final Consumer<Path> files;
    private final Consumer<String> faults;

    private NixFiles(boolean once, Consumer<Path> files, Consumer<String> faults) {
        this.once = once;
        this.files = files;
        this.faults = faults;
    }

    /** Whether a path on the command line means the standard input. */
    static boolean isStandardInput(Path path) {
        return path.toString().equals("-");
    }

    /**
     * Looks for them.
     *
     * @param paths what is named
     * @param files told of each file
     * @param faults told of each folder that can't be looked into
     */
    static void find(List<Path> paths, Consumer<Path> files, Consumer<String> faults) {
        NixFiles found = new NixFiles(paths.size() == 1, files, faults);
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.walk(path);
            } else {
                found.add(path);
            }
        }
    }

    /** Named twice, as by {@code . ./a.nix}, a file is there once. */
    private void add(Path file) {
        if (once || seen.add(file.toAbsolutePath().normalize())) {
            files.accept(file);
        }
    }

    private void walk(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            faults.accept(Failures.text(folder, new IOException(e.getMessage(), e)));
        } catch (IOException e) {
            faults.accept(Failures.text(folder, e));
        }
        Collections.sort(entries);
        entries.forEach(this::visit);
    }

    /** A link that is named is followed, those below it are not. */
    private void visit(Path entry) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                walk(entry);
            } else if (attributes.isRegularFile() && entry.toString().endsWith(".nix")) {
                add(entry);
            }
        } catch (IOException e) {
            faults.accept(Failures.text(entry, e));
        }
    }
}
