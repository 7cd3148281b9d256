package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.FreeVariables;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.build.Functions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A container image by {@code dockerTools.buildImage}: a function whose arguments all have a default.
 *
 * <pre>{@code
 * DockerImage hello = DockerImage.builder("hello-docker")
 *         .linuxPackages("x86_64-linux")
 *         .command(str(DockerImage.linux("hello"), "/bin/hello"))
 *         .build();
 * }</pre>
 *
 * @param name its name, without a tag
 * @param arguments the arguments of the function and their defaults, in order
 * @param settings what {@code buildImage} is given besides the name
 * @param config how a container runs it, by the names of the OCI standard
 */
public record DockerImage(
        String name, Map<String, NixExpr<?>> arguments, List<Definition> settings, List<Definition> config)
        implements ToNix {

    private static final String LINUX = "pkgsLinux";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:(?:\\.|_{1,2}|-+|/|:[0-9]+/)[a-z0-9]+)*");

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if no registry takes the name, or if a variable is used that is no argument
     */
    public DockerImage {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of an image has lower-case letters and digits, with single ., _, - or /"
                            + " between them, and no tag: '" + name + "'");
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        settings = List.copyOf(settings);
        config = List.copyOf(config);
        for (String variable : FreeVariables.of(call(name, settings, config).tree())) {
            if (!arguments.containsKey(variable)) {
                throw new IllegalArgumentException("the image '" + name + "' uses " + variable
                        + ", which is no argument of its; add it with argument(\"" + variable + "\", …)");
            }
        }
    }

    /**
     * An image whose one argument is {@code pkgs}.
     *
     * @param name its name, without a tag
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * A package of the system that the container runs on, see {@link Builder#linuxPackages}.
     *
     * @param path its dotted path
     * @return {@code pkgsLinux.path}
     * @throws IllegalArgumentException if it is no path
     */
    public static NixExpr<NixType.Derivation> linux(String path) {
        return ref(LINUX).select(path).as();
    }

    /**
     * A builder that holds what this image holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.arguments.putAll(arguments);
        builder.settings.defineAll(settings);
        builder.config.defineAll(config);
        return builder;
    }

    /** The image in Nix: {@code { pkgs ? import <nixpkgs> { } }: pkgs.dockerTools.buildImage { … }}. */
    @Override
    public NixExpr<NixType.Function> toNix() {
        List<Formal> formals = new ArrayList<>();
        arguments.forEach((argument, fallback) -> formals.add(Functions.formal(argument, fallback.tree())));
        return new NixExpr<>(Functions.lambda(
                Functions.formals(formals), call(name, settings, config).tree()));
    }

    private static NixExpr<?> call(String name, List<Definition> settings, List<Definition> config) {
        return ref("pkgs.dockerTools.buildImage").apply(attrs(image -> {
            image.set("name", name).defineAll(settings);
            if (!config.isEmpty()) {
                image.set("config", new AttrsBuilder().defineAll(config).build());
            }
        }));
    }

    /** Gathers the settings of an image. */
    public static final class Builder {

        private final String name;
        private final Map<String, NixExpr<?>> arguments = new LinkedHashMap<>();
        private final AttrsBuilder settings = new AttrsBuilder();
        private final AttrsBuilder config = new AttrsBuilder();

        private Builder(String name) {
            this.name = name;
            arguments.put("pkgs", Nixpkgs.channel().packages());
        }

        /**
         * Adds an argument to the function, or gives one another default.
         *
         * @param argument its name
         * @param fallback its default, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if the default is no value
         */
        public Builder argument(String argument, Object fallback) {
            arguments.put(argument, Nix.value(fallback));
            return this;
        }

        /**
         * Adds the argument {@code pkgsLinux}, so that the image can be built on a machine of another system.
         *
         * @param system the system that the container runs on, as {@code x86_64-linux}
         * @return this
         */
        public Builder linuxPackages(String system) {
            return argument(LINUX, Nixpkgs.channel().packages(system));
        }

        /**
         * What a container runs: {@code Cmd}.
         *
         * @param words the program and its arguments, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if a word is no value, or the command is set
         */
        public Builder command(Object... words) {
            return config("Cmd", Nix.list(words));
        }

        /**
         * What a container runs before its command: {@code Entrypoint}.
         *
         * @param words the program and its arguments, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if a word is no value, or the entry point is set
         */
        public Builder entrypoint(Object... words) {
            return config("Entrypoint", Nix.list(words));
        }

        /**
         * What lies in the root of the image.
         *
         * @param packages derivations whose folders are copied there, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if one is no value, or this is set
         */
        public Builder copyToRoot(Object... packages) {
            return copyToRoot(Arrays.asList(packages));
        }

        /**
         * What lies in the root of the image.
         *
         * @param packages derivations whose folders are copied there, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if one is no value, or this is set
         */
        public Builder copyToRoot(Collection<?> packages) {
            return set("copyToRoot", Nix.list(packages));
        }

        /**
         * Sets anything that {@code buildImage} takes, as {@code tag}.
         *
         * @param path its dotted path
         * @param value its value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or is set
         */
        public Builder set(String path, Object value) {
            settings.set(path, value);
            return this;
        }

        /**
         * Sets anything of the OCI configuration, as {@code WorkingDir}.
         *
         * @param path its dotted path
         * @param value its value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or is set
         */
        public Builder config(String path, Object value) {
            config.set(path, value);
            return this;
        }

        /**
         * The image.
         *
         * @return an image of what was given
         * @throws IllegalArgumentException as {@link DockerImage}
         */
        public DockerImage build() {
            return new DockerImage(name, arguments, settings.definitions(), config.definitions());
        }
    }
}
