package io.github.nixpoet.generators.nix;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Nix is to work on, as a list of arguments; no shell sees it, nothing is quoted.
 *
 * <pre>{@code
 * NixCall.file(Path.of("images.nix")).attributes("hello").stringArgument("tag", "latest").build()
 * NixCall.expression("builtins.nixVersion")
 * NixCall.flake("path:.#nixosConfigurations.web.config.system.build.vm")
 * }</pre>
 */
public final class NixCall {

    /** Linux has a bound for an argument and a locale may have one for its characters; standard input has neither. */
    private static final int LONGEST_ARGUMENT = 100_000;

    private final boolean flake;
    private final List<String> arguments;
    private final Optional<String> input;

    private NixCall(boolean flake, Collection<String> arguments, Optional<String> input) {
        this.flake = flake;
        this.arguments = List.copyOf(arguments);
        this.input = input;
    }

    /**
     * A file.
     *
     * @param file relative to the folder that Nix runs in, or absolute
     * @return a builder
     */
    public static Builder file(Path file) {
        return new Builder(argument(file));
    }

    /**
     * An entry of the search path.
     *
     * @param entry what stands between the angle brackets, as {@code nixpkgs/nixos}
     * @return a builder
     */
    public static Builder lookup(String entry) {
        return new Builder("<" + entry + ">");
    }

    /**
     * An expression; relative paths in it begin where Nix runs.
     *
     * @param code Nix, of any length
     * @return the call
     */
    public static NixCall expression(String code) {
        return code.length() <= LONGEST_ARGUMENT
                        && StandardCharsets.US_ASCII.newEncoder().canEncode(code)
                ? new NixCall(false, List.of("--expr", code), Optional.empty())
                : new NixCall(false, List.of("-"), Optional.of(code));
    }

    /**
     * An output of a flake; the features that this needs are switched on.
     *
     * @param reference a flake and an output with {@code #} between them
     * @param more further ones, to be built in the same call; {@link NixRunner#evaluate} takes one alone
     * @return the call
     * @throws IllegalArgumentException if there is no output
     */
    public static NixCall flake(String reference, String... more) {
        List<String> references =
                Stream.concat(Stream.of(reference), Arrays.stream(more)).toList();
        for (String each : references) {
            int hash = each.indexOf('#');
            if (hash <= 0 || hash == each.length() - 1) {
                throw new IllegalArgumentException("not a flake and an output of it: '" + each + "'");
            }
        }
        return new NixCall(true, references, Optional.empty());
    }

    /**
     * Arguments as {@code nix-build} and {@code nix-instantiate} both take them.
     *
     * @param arguments what comes after the program's name
     * @return the call
     */
    public static NixCall of(String... arguments) {
        return of(Arrays.asList(arguments));
    }

    /**
     * Arguments as {@code nix-build} and {@code nix-instantiate} both take them.
     *
     * @param arguments what comes after the program's name
     * @return the call
     */
    public static NixCall of(Collection<String> arguments) {
        return new NixCall(false, arguments, Optional.empty());
    }

    /**
     * What comes after the program's name.
     *
     * @return the arguments, never quoted
     */
    public List<String> arguments() {
        return arguments;
    }

    /**
     * Whether it is an output of a flake.
     *
     * @return true for {@link #flake}
     */
    public boolean isFlake() {
        return flake;
    }

    /** An attribute of each of the flake's outputs. */
    List<NixCall> attributes(String name) {
        return arguments.stream().map(output -> flake(output + "." + name)).toList();
    }

    /** The beginning of a call of {@code nix} itself. */
    static List<String> features(String... arguments) {
        return Stream.concat(Stream.of("--extra-experimental-features", "nix-command flakes"), Arrays.stream(arguments))
                .toList();
    }

    /** What Nix reads from its standard input. */
    Optional<String> input() {
        return input;
    }

    /** A path that Nix takes for a path, whatever it begins with. */
    static String argument(Path file) {
        return file.isAbsolute() ? file.toString() : "./" + file;
    }

    /** Gathers what comes after the file. */
    public static final class Builder {

        private final List<String> arguments = new ArrayList<>();

        private Builder(String entry) {
            arguments.add(entry);
        }

        /**
         * Takes these attributes alone ({@code -A}).
         *
         * @param paths attribute paths
         * @return this
         */
        public Builder attributes(String... paths) {
            return attributes(Arrays.asList(paths));
        }

        /**
         * Takes these attributes alone ({@code -A}).
         *
         * @param paths attribute paths
         * @return this
         */
        public Builder attributes(Collection<String> paths) {
            paths.forEach(path -> options("-A", path));
            return this;
        }

        /**
         * Passes a value to the function that the file is ({@code --arg}).
         *
         * @param name the name of the function's argument
         * @param code Nix
         * @return this
         */
        public Builder argument(String name, String code) {
            return options("--arg", name, code);
        }

        /**
         * Passes a string to the function that the file is ({@code --argstr}).
         *
         * @param name the name of the function's argument
         * @param text the string itself, not as Nix spells it
         * @return this
         */
        public Builder stringArgument(String name, String text) {
            return options("--argstr", name, text);
        }

        /**
         * Puts an entry before those of {@code NIX_PATH} ({@code -I}).
         *
         * @param name what stands between angle brackets in Nix
         * @param location a path or a URL
         * @return this
         */
        public Builder searchPath(String name, String location) {
            return options("-I", name + "=" + location);
        }

        /**
         * Adds any other options.
         *
         * @param more options with their values, each an argument of its own
         * @return this
         */
        public Builder options(String... more) {
            Collections.addAll(arguments, more);
            return this;
        }

        /**
         * The call.
         *
         * @return a call of what was given
         */
        public NixCall build() {
            return new NixCall(false, arguments, Optional.empty());
        }
    }
}
