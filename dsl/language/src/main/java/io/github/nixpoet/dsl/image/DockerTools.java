package io.github.nixpoet.dsl.image;

import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.pkgs;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.pin.NixHash;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What {@code pkgs.dockerTools} has besides images of files, to be imported statically.
 *
 * <p>Example: {@code DockerImage.builder("web").fromImage(pullImage("nixos/nix", digest, hash)).copyToRoot(caCertificates())}.
 */
public final class DockerTools {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    private DockerTools() {}

    /**
     * An image of a registry.
     *
     * @param imageName as {@code nixos/nix}
     * @param imageDigest as {@code sha256:…}, which {@code nix-prefetch-docker} prints
     * @param hash the hash of the archive, which it prints too
     * @param more sets anything else, as {@code finalImageTag}
     * @return {@code pkgs.dockerTools.pullImage { … }}
     * @throws IllegalArgumentException if the name is blank or the digest none
     */
    public static NixExpr<NixType.Derivation> pullImage(
            String imageName, String imageDigest, NixHash hash, Consumer<AttrsBuilder> more) {
        Given.text(imageName, "the name of an image");
        if (!DIGEST.matcher(Given.present(imageDigest, "the digest of an image"))
                .matches()) {
            throw new IllegalArgumentException(
                    "a digest is sha256: and 64 digits of base 16; a tag moves and names no image for good: '"
                            + imageDigest + "'");
        }
        return tool("pullImage", image -> {
            image.set("imageName", imageName).set("imageDigest", imageDigest);
            hash.write(image);
            more.accept(image);
        });
    }

    /**
     * An image of a registry, with the tag {@code latest}.
     *
     * @param imageName as {@code nixos/nix}
     * @param imageDigest as {@code sha256:…}, which {@code nix-prefetch-docker} prints
     * @param hash the hash of the archive, which it prints too
     * @return {@code pkgs.dockerTools.pullImage { … }}
     * @throws IllegalArgumentException if the name is blank or the digest none
     */
    public static NixExpr<NixType.Derivation> pullImage(String imageName, String imageDigest, NixHash hash) {
        return pullImage(imageName, imageDigest, hash, none -> {});
    }

    /**
     * One archive of some images.
     *
     * @param images the images, see {@link Nix#value}
     * @return {@code pkgs.dockerTools.mergeImages [ images ]}
     * @throws IllegalArgumentException if there is none, or one is no value
     */
    public static NixExpr<NixType.Derivation> mergeImages(Object... images) {
        return mergeImages(Arrays.asList(images));
    }

    /**
     * One archive of some images.
     *
     * @param images the images, see {@link Nix#value}
     * @return {@code pkgs.dockerTools.mergeImages [ images ]}
     * @throws IllegalArgumentException if there is none, or one is no value
     */
    public static NixExpr<NixType.Derivation> mergeImages(Collection<?> images) {
        if (images.isEmpty()) {
            throw new IllegalArgumentException("there is no image to merge");
        }
        return tool("mergeImages").apply(Nix.list(images)).as();
    }

    /**
     * The files of an image in one archive without layers, as {@code docker export} writes it.
     *
     * @param image the image
     * @param more sets anything else, as {@code name}
     * @return {@code pkgs.dockerTools.exportImage { fromImage = …; }}
     * @throws IllegalArgumentException if it is no value
     */
    public static NixExpr<NixType.Derivation> exportImage(Object image, Consumer<AttrsBuilder> more) {
        return tool("exportImage", export -> more.accept(export.set("fromImage", image)));
    }

    /**
     * An image in whose shell a derivation can be built by hand, as in {@code nix-shell}.
     *
     * @param derivation the derivation
     * @param more sets anything else, as {@code tag}, {@code command} or {@code run}
     * @return {@code pkgs.dockerTools.buildNixShellImage { drv = …; }}
     * @throws IllegalArgumentException if it is no value, or {@code command} and {@code run} are both set
     */
    public static NixExpr<NixType.Derivation> buildNixShellImage(Object derivation, Consumer<AttrsBuilder> more) {
        return nixShell("buildNixShellImage", derivation, more);
    }

    /**
     * The same as {@link #buildNixShellImage} as a script that writes the image to its output.
     *
     * @param derivation the derivation
     * @param more sets anything else, as {@code tag}, {@code command} or {@code run}
     * @return {@code pkgs.dockerTools.streamNixShellImage { drv = …; }}
     * @throws IllegalArgumentException if it is no value, or {@code command} and {@code run} are both set
     */
    public static NixExpr<NixType.Derivation> streamNixShellImage(Object derivation, Consumer<AttrsBuilder> more) {
        return nixShell("streamNixShellImage", derivation, more);
    }

    private static NixExpr<NixType.Derivation> nixShell(
            String function, Object derivation, Consumer<AttrsBuilder> more) {
        AttrsBuilder shell = new AttrsBuilder().set("drv", derivation);
        more.accept(shell);
        ImageRules.notBoth(shell.definitions(), "command", "run", "a shell runs one command");
        return tool(function).apply(shell.build()).as();
    }

    /**
     * {@code /etc/passwd} and {@code /etc/group} with root and nobody, for programs that look users up.
     *
     * @return {@code pkgs.dockerTools.fakeNss}
     */
    public static NixExpr<NixType.Derivation> fakeNss() {
        return tool("fakeNss");
    }

    /**
     * The certificates of the usual authorities, where programs look for them.
     *
     * @return {@code pkgs.dockerTools.caCertificates}
     */
    public static NixExpr<NixType.Derivation> caCertificates() {
        return tool("caCertificates");
    }

    /**
     * {@code /usr/bin/env}, which scripts name in their first line.
     *
     * @return {@code pkgs.dockerTools.usrBinEnv}
     */
    public static NixExpr<NixType.Derivation> usrBinEnv() {
        return tool("usrBinEnv");
    }

    /**
     * {@code /bin/sh}.
     *
     * @return {@code pkgs.dockerTools.binSh}
     */
    public static NixExpr<NixType.Derivation> binSh() {
        return tool("binSh");
    }

    /**
     * A script that makes the files which {@code useradd} and {@code groupadd} change, for {@link DockerImageBuilder#runAsRoot}.
     *
     * @return {@code pkgs.dockerTools.shadowSetup}
     */
    public static NixExpr<NixType.Str> shadowSetup() {
        return tool("shadowSetup").as();
    }

    private static NixExpr<NixType.Derivation> tool(String name) {
        return pkgs("dockerTools." + name);
    }

    private static NixExpr<NixType.Derivation> tool(String name, Consumer<AttrsBuilder> content) {
        return tool(name).apply(attrs(content)).as();
    }
}
