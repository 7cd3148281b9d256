package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.ref;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.dsl.reading.FileReading;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.build.Functions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A container image by a function of {@code dockerTools}: a function whose arguments all have a default.
 *
 * <pre>{@code
 * DockerImage hello = DockerImage.builder("hello-docker")
 *         .linuxPackages("x86_64-linux")
 *         .command(str(DockerImage.linux("hello"), "/bin/hello"))
 *         .build();
 * }</pre>
 *
 * @param name its name, without a tag
 * @param kind the function that makes it
 * @param arguments the arguments of the function and their defaults, in order
 * @param settings what {@code dockerTools} is given besides the name
 * @param config how a container runs it, by the names of the OCI standard
 */
public record DockerImage(
        String name,
        ImageKind kind,
        Map<String, NixExpr<?>> arguments,
        List<Definition> settings,
        List<Definition> config)
        implements ToNix {

    static final String LINUX = "pkgsLinux";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:(?:\\.|_{1,2}|-+|/|:[0-9]+/)[a-z0-9]+)*");

    /**
     * Copies what it is given and checks it.
     *
     * @throws IllegalArgumentException if no registry takes the name, if a setting is the name or stands in the way of the
     *     configuration or of another setting, or if a variable is used that is no argument
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
        ImageRules.check(kind, settings, config);
        for (String variable : Variables.of(call(name, kind, settings, config).tree())) {
            if (!arguments.containsKey(variable)) {
                throw new IllegalArgumentException("the image '" + name + "' uses " + variable
                        + ", which is no argument of its; add it with argument(\"" + variable + "\", …)");
            }
        }
    }

    /**
     * An image with one layer of its own, whose one argument is {@code pkgs}.
     *
     * @param name its name, without a tag
     * @return a builder
     */
    public static DockerImageBuilder builder(String name) {
        return new DockerImageBuilder(name, ImageKind.BUILD);
    }

    /**
     * An image with many layers, whose one argument is {@code pkgs}.
     *
     * @param name its name, without a tag
     * @return a builder
     */
    public static DockerImageBuilder layered(String name) {
        return new DockerImageBuilder(name, ImageKind.LAYERED);
    }

    /**
     * A script that writes an image with many layers, whose one argument is {@code pkgs}.
     *
     * @param name its name, without a tag
     * @return a builder
     */
    public static DockerImageBuilder streamed(String name) {
        return new DockerImageBuilder(name, ImageKind.STREAM);
    }

    /**
     * Reads an image.
     *
     * @param source the file
     * @return the image; any argument but its name may be any expression
     * @throws io.github.nixpoet.parse.NixSyntaxException if it is no Nix
     * @throws io.github.nixpoet.dsl.NixReadException if it is no function of arguments with defaults that calls one of the functions of
     *     {@link ImageKind} with a set, or {@link DockerImage} refuses what it says
     */
    public static DockerImage read(SourceText source) {
        return FileReading.read(source, "a container image", DockerReading::read);
    }

    /**
     * A package of the system that the container runs on, see {@link DockerImageBuilder#linuxPackages}.
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
    public DockerImageBuilder toBuilder() {
        return new DockerImageBuilder(this);
    }

    /**
     * The image where {@code pkgs} and its other arguments are in scope.
     *
     * @return for example {@code pkgs.dockerTools.buildImage { … }}
     */
    public NixExpr<NixType.Derivation> toDerivation() {
        return call(name, kind, settings, config);
    }

    /** The image in Nix: {@code { pkgs ? import <nixpkgs> { } }: pkgs.dockerTools.buildImage { … }}. */
    @Override
    public NixExpr<NixType.Function> toNix() {
        List<Formal> formals = new ArrayList<>();
        arguments.forEach((argument, fallback) -> formals.add(Functions.formal(argument, fallback.tree())));
        NixExpr<NixType.Derivation> derivation = toDerivation();
        List<Origins> parts = new ArrayList<>(List.of(derivation.origins()));
        arguments.values().forEach(fallback -> parts.add(fallback.origins()));
        return new NixExpr<>(Functions.lambda(Functions.formals(formals), derivation.tree()), Origins.here(parts));
    }

    /** The image as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }

    private static NixExpr<NixType.Derivation> call(
            String name, ImageKind kind, List<Definition> settings, List<Definition> config) {
        return ref("pkgs.dockerTools")
                .select(kind.function())
                .apply(attrs(image -> {
                    image.set("name", name).defineAll(settings);
                    if (!config.isEmpty()) {
                        image.set("config", new AttrsBuilder().defineAll(config).build());
                    }
                }))
                .as();
    }
}
