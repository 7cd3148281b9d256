package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Variables;
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
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if no registry takes the name, if a setting is the name or stands in the way of the
     *     configuration, or if a variable is used that is no argument
     */
    public DockerImage {
        if (!NAME.matcher(Given.present(name, "the name of an image")).matches()) {
            throw new IllegalArgumentException(
                    "the name of an image has lower-case letters and digits, with single ., _, - or /"
                            + " between them, and no tag: '" + name + "'");
        }
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        settings = List.copyOf(settings);
        config = List.copyOf(config);
        checkSettings(settings, config);
        for (String variable : Variables.of(call(name, settings, config).tree())) {
            if (!arguments.containsKey(variable)) {
                throw new IllegalArgumentException("the image '" + name + "' uses " + variable
                        + ", which is no argument of its; add it with argument(\"" + variable + "\", …)");
            }
        }
    }

    private static void checkSettings(List<Definition> settings, List<Definition> config) {
        for (Definition setting : settings) {
            String start = setting.path() + " is set at " + setting.origin() + ", but ";
            if (setting.path().first().equals("name")) {
                throw new IllegalArgumentException(start + "the name of an image is given to builder(…)");
            }
            if (setting.path().first().equals("config") && !config.isEmpty()) {
                throw new IllegalArgumentException(start + "config holds "
                        + config.get(0).path() + ", set at " + config.get(0).origin() + "; set it with config(…) too");
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
        builder.defineAll(settings);
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

    /** The image as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
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
    public static final class Builder extends SettingsBuilder<Builder> {

        private final String name;
        private final Map<String, NixExpr<?>> arguments = new LinkedHashMap<>();
        private final AttrsBuilder config = new AttrsBuilder("set it once, or change it with replaceConfig");

        private Builder(String name) {
            super(new AttrsBuilder());
            this.name = name;
            arguments.put("pkgs", Nixpkgs.channel().packages());
        }

        @Override
        protected Builder self() {
            return this;
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
         * What a container runs: {@code Cmd}. Each argument is one word: {@code command("nginx", "-g", "daemon off;")}; no shell
         * splits a line at its blanks.
         *
         * @param words the program and its arguments, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if a word is no value, or the command is set
         */
        public Builder command(Object... words) {
            return config("Cmd", Nix.list(words));
        }

        /**
         * What a container runs before its command: {@code Entrypoint}. Each argument is one word, as for {@link #command}.
         *
         * @param words the program and its arguments, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if a word is no value, or the entry point is set
         */
        public Builder entrypoint(Object... words) {
            return config("Entrypoint", Nix.list(words));
        }

        /**
         * Sets a variable of the environment: an element of {@code Env}.
         *
         * @param variable its name, as {@code LANG}
         * @param value its value, in parts as those of {@link Nix#str}
         * @return this
         * @throws IllegalArgumentException if it is no name or no part of a string, or the variable is set
         */
        public Builder env(String variable, Object... value) {
            ContainerConfig.addVariable(config, variable, value);
            return this;
        }

        /**
         * Names a TCP port on which the container listens: {@code ExposedPorts}. Others go by {@code
         * config("ExposedPorts.\"53/udp\"", attrs(none -> {}))}.
         *
         * @param port from 1 to 65535
         * @return this
         * @throws IllegalArgumentException if it is no port, or is exposed
         */
        public Builder expose(int port) {
            ContainerConfig.expose(config, port);
            return this;
        }

        /**
         * The folder in which the container runs its command: {@code WorkingDir}.
         *
         * @param folder a path in the container, from its root on
         * @return this
         * @throws IllegalArgumentException if it begins without a slash, or is set
         */
        public Builder workingDir(String folder) {
            ContainerConfig.workingDir(config, folder);
            return this;
        }

        /**
         * What stands behind the colon of the image's name.
         *
         * @param imageTag as {@code latest}; without one, it is a hash of the image
         * @return this
         * @throws IllegalArgumentException if no registry takes it, or it is set
         */
        public Builder tag(String imageTag) {
            if (!TAG.matcher(Given.present(imageTag, "the tag of an image")).matches()) {
                throw new IllegalArgumentException(
                        "a tag has up to 128 letters, digits and _.- and begins with no . or -: '" + imageTag + "'");
            }
            return set("tag", imageTag);
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
         * Sets anything of the OCI configuration, as {@code User}.
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
         * Gives a part of the OCI configuration another value.
         *
         * @param path the dotted path by which it was set, as {@code Cmd}
         * @param value its new value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or is not set
         */
        public Builder replaceConfig(String path, Object value) {
            config.replace(path, value);
            return this;
        }

        /**
         * Takes a part of the OCI configuration out.
         *
         * @param path the dotted path by which it was set, as {@code Cmd}
         * @return this
         * @throws IllegalArgumentException if it is not set
         */
        public Builder removeConfig(String path) {
            config.remove(path);
            return this;
        }

        /**
         * The image.
         *
         * @return an image of what was given
         * @throws IllegalArgumentException as {@link DockerImage}
         */
        public DockerImage build() {
            return new DockerImage(name, arguments, settings().definitions(), config.definitions());
        }
    }
}
