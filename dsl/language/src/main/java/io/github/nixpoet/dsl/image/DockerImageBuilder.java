package io.github.nixpoet.dsl.image;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.text.AttrPath;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what a container image holds, and how it runs. */
public final class DockerImageBuilder extends ContainerBuilder<DockerImageBuilder> {

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");

    private final String name;
    private final ImageKind kind;
    private final Map<String, NixExpr<?>> arguments = new LinkedHashMap<>();

    DockerImageBuilder(String name, ImageKind kind) {
        super(kind.arguments().toArray(String[]::new));
        this.name = name;
        this.kind = kind;
        arguments.put("pkgs", Nixpkgs.channel().packages());
    }

    DockerImageBuilder(DockerImage image) {
        this(image.name(), image.kind());
        arguments.clear();
        arguments.putAll(image.arguments());
        defineAll(image.settings());
        configAll(image.config());
    }

    @Override
    protected DockerImageBuilder self() {
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
    public DockerImageBuilder argument(String argument, Object fallback) {
        arguments.put(argument, Nix.value(fallback));
        return this;
    }

    /**
     * Takes the packages from a nixpkgs.
     *
     * @param nixpkgs the nixpkgs
     * @return this
     */
    public DockerImageBuilder nixpkgs(Nixpkgs nixpkgs) {
        return argument("pkgs", nixpkgs.packages());
    }

    /**
     * Adds the argument {@code pkgsLinux}, so that the image can be built on a machine of another system.
     *
     * @param system the system that the container runs on, as {@code x86_64-linux}
     * @return this
     */
    public DockerImageBuilder linuxPackages(String system) {
        return argument(DockerImage.LINUX, Nixpkgs.channel().packages(system));
    }

    /**
     * What stands behind the colon of the image's name.
     *
     * @param imageTag as {@code latest}; without one, it is a hash of the image
     * @return this
     * @throws IllegalArgumentException if no registry takes it, or it is set
     */
    public DockerImageBuilder tag(String imageTag) {
        return set("tag", checkTag(imageTag));
    }

    /**
     * The image on which this one stands.
     *
     * @param image another image, as {@link DockerTools#pullImage} gives it
     * @return this
     * @throws IllegalArgumentException if it is no value, or is set
     */
    public DockerImageBuilder fromImage(Object image) {
        return set("fromImage", image);
    }

    /**
     * What lies in the root of an image of one layer.
     *
     * @param packages derivations whose folders are copied there, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or this is set, or the image is a layered one
     */
    public DockerImageBuilder copyToRoot(Object... packages) {
        return copyToRoot(Arrays.asList(packages));
    }

    /**
     * What lies in the root of an image of one layer.
     *
     * @param packages derivations whose folders are copied there, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or this is set, or the image is a layered one
     */
    public DockerImageBuilder copyToRoot(Collection<?> packages) {
        return set("copyToRoot", Nix.list(packages));
    }

    /**
     * What lies in the root of a layered image.
     *
     * @param packages derivations whose folders are linked there, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or this is set, or the image is no layered one
     */
    public DockerImageBuilder contents(Object... packages) {
        return contents(Arrays.asList(packages));
    }

    /**
     * What lies in the root of a layered image.
     *
     * @param packages derivations whose folders are linked there, see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is no value, or this is set, or the image is no layered one
     */
    public DockerImageBuilder contents(Collection<?> packages) {
        return set("contents", Nix.list(packages));
    }

    /**
     * The time at which the image says it was made; without one, the first second of 1970, so that it is the same each time.
     *
     * @param time the time, in whole seconds
     * @return this
     * @throws IllegalArgumentException if it is set
     */
    public DockerImageBuilder created(Instant time) {
        return set("created", time.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /**
     * How the archive is compressed; without this, by gzip.
     *
     * @param compressor the way
     * @return this
     * @throws IllegalArgumentException if it is set, or the image is a script
     */
    public DockerImageBuilder compressor(Compressor compressor) {
        return set("compressor", compressor.nixName());
    }

    /**
     * How many layers a layered image has at most; without this, 100.
     *
     * @param layers 2 or more
     * @return this
     * @throws IllegalArgumentException if it is less, or set, or the image is no layered one
     */
    public DockerImageBuilder maxLayers(int layers) {
        if (layers < 2) {
            throw new IllegalArgumentException("a layered image has 2 layers or more, not " + layers);
        }
        return set("maxLayers", layers);
    }

    /**
     * A shell script that runs in the folder of the image's files, not as root.
     *
     * @param script the script, or an expression of Nix for it
     * @return this
     * @throws IllegalArgumentException if it is no value, or is set
     */
    public DockerImageBuilder extraCommands(Object script) {
        return set("extraCommands", script);
    }

    /**
     * A shell script that runs as root in a virtual machine, for an image of one layer.
     *
     * @param script the script, or an expression of Nix for it, as {@link DockerTools#shadowSetup}
     * @return this
     * @throws IllegalArgumentException if it is no value, or is set, or the image is a layered one
     */
    public DockerImageBuilder runAsRoot(Object script) {
        return set("runAsRoot", script);
    }

    /**
     * A shell script that runs in the folder of the image's files and sees itself as root, for a layered image.
     *
     * @param script the script, or an expression of Nix for it
     * @return this
     * @throws IllegalArgumentException if it is no value, or is set, or the image is no layered one
     */
    public DockerImageBuilder fakeRootCommands(Object script) {
        return set("fakeRootCommands", script);
    }

    @Override
    public DockerImageBuilder set(AttrPath path, Object value) {
        kind.check(Given.present(path, "the path").first());
        return super.set(path, value);
    }

    /**
     * The image.
     *
     * @return an image of what was given
     * @throws IllegalArgumentException as {@link DockerImage}
     */
    public DockerImage build() {
        return new DockerImage(name, kind, arguments, settings().definitions(), config());
    }

    static String checkTag(String tag) {
        if (!TAG.matcher(Given.present(tag, "the tag of an image")).matches()) {
            throw new IllegalArgumentException(
                    "a tag has up to 128 letters, digits and _.- and begins with no . or -: '" + tag + "'");
        }
        return tag;
    }
}
