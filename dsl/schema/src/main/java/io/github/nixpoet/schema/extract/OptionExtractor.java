package io.github.nixpoet.schema.extract;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Scopes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How to ask a Nix for the options of a nixpkgs, a flake, or any other module system.
 *
 * <p>Nothing is run here: {@link #expression()} goes into a file, {@link #arguments()} behind that file's name and {@code
 * nix-instantiate --eval --strict --json}; what Nix 2.8 or newer then prints is what {@link io.github.nixpoet.schema.read.SchemaReader}
 * reads.
 *
 * <p>Example: {@code OptionExtractor.ofNixos(path("./configuration.nix")).arguments()} is {@code --arg modules "[ ./configuration.nix ]"};
 * a relative path in an argument starts at the folder in which Nix runs.
 */
public final class OptionExtractor {

    private static final String RESOURCE = "extract.nix";

    private final List<String> arguments;

    private OptionExtractor(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /**
     * The options of NixOS as {@code <nixpkgs>} has it, with modules of one's own.
     *
     * @param modules paths of modules, or modules themselves
     * @return how to ask for them
     */
    public static OptionExtractor ofNixos(Expression... modules) {
        return ofNixos(Arrays.asList(modules));
    }

    /**
     * The options of NixOS as {@code <nixpkgs>} has it, with modules of one's own.
     *
     * @param modules paths of modules, or modules themselves
     * @return how to ask for them
     */
    public static OptionExtractor ofNixos(Collection<? extends Expression> modules) {
        // Without any argument, nix-instantiate would print the function.
        return new OptionExtractor(List.of("--arg", "modules", text(Literals.list(modules))));
    }

    /**
     * The options of a configuration in a flake. Nix has to have flakes switched on.
     *
     * @param reference the flake, as {@code builtins.getFlake} takes it
     * @param attribute the configuration, for example {@code nixosConfigurations.web} or {@code homeConfigurations.alice}
     * @return how to ask for them
     */
    public static OptionExtractor ofFlake(String reference, String attribute) {
        return new OptionExtractor(List.of("--argstr", "flake", reference, "--argstr", "attribute", attribute));
    }

    /**
     * The options of any module system.
     *
     * @param options an expression for the options, as {@code evalModules} returns them
     * @return how to ask for them
     */
    public static OptionExtractor of(Expression options) {
        return new OptionExtractor(List.of("--arg", "options", text(options)));
    }

    /**
     * The same with another nixpkgs.
     *
     * @param nixpkgs an expression for its folder, in place of {@code <nixpkgs>}
     * @return how to ask for them
     */
    public OptionExtractor from(Expression nixpkgs) {
        List<String> more = new ArrayList<>(arguments);
        more.addAll(List.of("--arg", "nixpkgs", text(nixpkgs)));
        return new OptionExtractor(more);
    }

    /**
     * The function that Nix evaluates.
     *
     * @return the text of a file
     */
    public static String expression() {
        try (InputStream resource = OptionExtractor.class.getResourceAsStream(RESOURCE)) {
            return new String(
                    Optional.ofNullable(resource)
                            .orElseThrow(() -> new IllegalStateException("the resource " + RESOURCE + " is missing"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the command line hands to the function.
     *
     * @return words for {@code nix-instantiate}, each a whole argument
     */
    public List<String> arguments() {
        return arguments;
    }

    private static String text(Expression expression) {
        return NixFormatter.standard().format(Scopes.file(expression)).strip();
    }
}
