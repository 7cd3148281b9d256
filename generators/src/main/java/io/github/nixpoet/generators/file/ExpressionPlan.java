package io.github.nixpoet.generators.file;

import io.github.nixpoet.dsl.Nix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Builds what a file or an entry of the search path evaluates to.
 *
 * @param name the plan's name
 * @param entry what Nix evaluates: {@code ./} and a path of the set, or {@code <…>}
 * @param attributes the attributes to build, all of them if there is none
 * @param fileArguments function arguments that are files of the set: name to path
 * @param stringArguments function arguments that are strings: name to text
 * @param codeArguments function arguments that are other values: name to Nix
 * @param searchPath entries put before those of {@code NIX_PATH}: name to what Nix takes as location
 * @param purpose what it is for
 * @param product what comes out
 */
public record ExpressionPlan(
        String name,
        String entry,
        List<String> attributes,
        Map<String, String> fileArguments,
        Map<String, String> stringArguments,
        Map<String, String> codeArguments,
        Map<String, String> searchPath,
        Purpose purpose,
        Product product)
        implements BuildPlan {

    private static final Pattern PATH_LITERAL = Pattern.compile("[A-Za-z0-9._+/-]+");

    /**
     * Copies what it is given.
     *
     * @throws IllegalArgumentException if the path of a file argument can't be written as a path in Nix
     */
    public ExpressionPlan {
        attributes = List.copyOf(attributes);
        fileArguments = copy(fileArguments);
        stringArguments = copy(stringArguments);
        codeArguments = copy(codeArguments);
        searchPath = copy(searchPath);
        for (String path : fileArguments.values()) {
            if (!PATH_LITERAL.matcher(RelativePath.check(path)).matches()) {
                throw new IllegalArgumentException("not a path that Nix can spell: '" + path + "'");
            }
        }
    }

    /**
     * A builder that holds what this plan holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder =
                new Builder(name, entry).attributes(attributes).purpose(purpose).product(product);
        fileArguments.forEach(builder::fileArgument);
        stringArguments.forEach(builder::stringArgument);
        builder.codeArguments.putAll(codeArguments);
        searchPath.forEach(builder::searchPath);
        return builder;
    }

    /**
     * What comes after the tool's name; {@code nix-build} and {@code nix-instantiate} take the same.
     *
     * @return the arguments, never quoted
     */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(entry);
        attributes.forEach(attribute -> Collections.addAll(arguments, "-A", attribute));
        fileArguments.forEach((key, path) -> Collections.addAll(arguments, "--arg", key, "./" + path));
        stringArguments.forEach((key, text) -> Collections.addAll(arguments, "--argstr", key, text));
        codeArguments.forEach((key, code) -> Collections.addAll(arguments, "--arg", key, code));
        searchPath.forEach((key, location) -> Collections.addAll(arguments, "-I", key + "=" + location));
        return List.copyOf(arguments);
    }

    @Override
    public List<String> files() {
        List<String> files = new ArrayList<>(fileArguments.values());
        if (entry.startsWith("./")) {
            files.add(0, entry.substring(2));
        }
        return List.copyOf(files);
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>();
        command.addAll(
                switch (purpose) {
                    case BUILD -> List.of("nix-build");
                    case CHECK -> List.of("nix-build", "--no-out-link");
                    case SHELL -> List.of("nix-shell");
                    case EVALUATION -> List.of("nix-instantiate", "--eval", "--strict");
                });
        command.addAll(arguments());
        return List.copyOf(command);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitExpression(this);
    }

    private static Map<String, String> copy(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Gathers what is built and with which arguments. */
    public static final class Builder {

        private final String name;
        private final String entry;
        private final List<String> attributes = new ArrayList<>();
        private final Map<String, String> fileArguments = new LinkedHashMap<>();
        private final Map<String, String> stringArguments = new LinkedHashMap<>();
        private final Map<String, String> codeArguments = new LinkedHashMap<>();
        private final Map<String, String> searchPath = new LinkedHashMap<>();
        private Purpose purpose = Purpose.BUILD;
        private Product product = Product.RESULT;

        Builder(String name, String entry) {
            this.name = name;
            this.entry = entry;
        }

        /**
         * Builds these attributes ({@code -A}).
         *
         * @param paths attribute paths
         * @return this
         */
        public Builder attributes(String... paths) {
            return attributes(Arrays.asList(paths));
        }

        /**
         * Builds these attributes ({@code -A}).
         *
         * @param paths attribute paths
         * @return this
         */
        public Builder attributes(Collection<String> paths) {
            attributes.addAll(paths);
            return this;
        }

        /**
         * Passes a file of the set as a path ({@code --arg}).
         *
         * @param argument the name of the function's argument
         * @param path the path in the set
         * @return this
         */
        public Builder fileArgument(String argument, String path) {
            fileArguments.put(argument, path);
            return this;
        }

        /**
         * Passes a string ({@code --argstr}).
         *
         * @param argument the name of the function's argument
         * @param text the string itself, not as Nix spells it
         * @return this
         */
        public Builder stringArgument(String argument, String text) {
            stringArguments.put(argument, text);
            return this;
        }

        /**
         * Passes a value ({@code --arg}).
         *
         * @param argument the name of the function's argument
         * @param value the value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value
         */
        public Builder argument(String argument, Object value) {
            codeArguments.put(argument, Nix.value(value).toString());
            return this;
        }

        /**
         * Puts an entry before those of {@code NIX_PATH} ({@code -I}).
         *
         * @param entryName what stands between angle brackets in Nix
         * @param location a path, relative to the folder of the set if it begins with {@code ./}, or a URL
         * @return this
         */
        public Builder searchPath(String entryName, String location) {
            searchPath.put(entryName, location);
            return this;
        }

        /**
         * Says what the plan is for, unless it is to build.
         *
         * @param goal what it is for
         * @return this
         */
        public Builder purpose(Purpose goal) {
            purpose = goal;
            return this;
        }

        /**
         * Says what comes out, unless it is the result itself.
         *
         * @param made what comes out
         * @return this
         */
        public Builder product(Product made) {
            product = made;
            return this;
        }

        /**
         * The plan.
         *
         * @return a plan of what was given
         * @throws IllegalArgumentException as {@link ExpressionPlan}
         */
        public ExpressionPlan build() {
            return new ExpressionPlan(
                    name,
                    entry,
                    attributes,
                    fileArguments,
                    stringArguments,
                    codeArguments,
                    searchPath,
                    purpose,
                    product);
        }
    }
}
