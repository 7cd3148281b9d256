package io.github.nixpoet.examples.webimage;

import io.github.nixpoet.generators.template.Dockerfile;

/** The image built by Nix within Docker: in steps that share a cache, or in one. */
final class Dockerfiles {

    /** Nix with what building takes, made rarely. */
    static final String CACHE = "web-cache";

    /** Nix with the archive that it built. */
    static final String BUILD = "web-build";

    private static final String ARCHIVE = "/work/result";

    private Dockerfiles() {}

    static Dockerfile cache() {
        return Dockerfile.builder()
                .comment("Nix, with all that images.nix is built with in its store.")
                .from("nixos/nix")
                .workdir("/work")
                .copy("images.nix", "images.nix")
                .run("nix-build", "images.nix", "-A", "web")
                .build();
    }

    static Dockerfile web() {
        return Dockerfile.builder()
                .comment("The archive of the image; build-web.sh takes it out and loads it.")
                .from(CACHE)
                .workdir("/work")
                .copy("images.nix", "images.nix")
                .run("nix-build", "images.nix", "-A", "web")
                .command("cat", ARCHIVE)
                .build();
    }

    static Dockerfile webComplete() {
        return Dockerfile.builder()
                .comment(
                        "The image itself: Nix builds the archive, skopeo and umoci take it apart, and its files become the image.")
                .from(CACHE, "build")
                .workdir("/work")
                .copy("images.nix", "images.nix")
                .run("nix-build", "images.nix", "-A", "web")
                .run("nix-env", "--install", "-A", "nixpkgs.skopeo", "-A", "nixpkgs.umoci")
                .run("skopeo", "--insecure-policy", "copy", "docker-archive:" + ARCHIVE, "oci:/work/web:latest")
                .run("umoci", "unpack", "--image", "/work/web:latest", "/work/bundle")
                .from("scratch")
                .copyFrom("build", "/work/bundle/rootfs", "/")
                .expose(WebImage.PORT)
                .command(WebImage.COMMAND)
                .build();
    }
}
