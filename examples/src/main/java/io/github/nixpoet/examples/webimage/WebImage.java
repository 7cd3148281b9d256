package io.github.nixpoet.examples.webimage;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.takes;
import static io.github.nixpoet.dsl.Nix.lines;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.recAttrs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.derivation.Builders.writeShellScriptBin;
import static io.github.nixpoet.dsl.derivation.Builders.writeTextDir;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.DockerTools;
import io.github.nixpoet.dsl.pin.Nixpkgs;
import io.github.nixpoet.examples.ExampleMain;
import io.github.nixpoet.examples.Readme;
import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.NixFile;

/** A page served by a container of BusyBox. */
public final class WebImage {

    /** Where the server listens. */
    static final int PORT = 9000;

    /** The server, in the image. */
    static final String COMMAND = "/bin/web-cmd";

    private WebImage() {}

    /**
     * Writes the files to a folder.
     *
     * @param args the folder, see {@link ExampleMain#run}
     */
    public static void main(String[] args) {
        ExampleMain.run(files(), args);
    }

    /**
     * The files of this system.
     *
     * @return {@code images.nix} with the image {@code web} and its command {@code web-cmd}; three Dockerfiles that build the image where
     *     there is no Nix, one of them in a single command; scripts that build and run
     */
    public static FileSet files() {
        return Readme.add(
                FileSet.builder("14-web-image")
                        .files(
                                NixFile.of("images.nix", images()),
                                Dockerfiles.cache().file("images/cache.Dockerfile"),
                                Dockerfiles.web().file("images/web.Dockerfile"),
                                Dockerfiles.webComplete().file("images/web-complete.Dockerfile"),
                                Scripts.buildCache().file("build-cache.sh"),
                                Scripts.buildWeb().file("build-web.sh"),
                                Scripts.runWeb().file("run-web.sh"))
                        .plans(
                                BuildPlan.file("web", "images.nix")
                                        .attributes("web")
                                        .build(),
                                BuildPlan.file("web-cmd", "images.nix")
                                        .attributes("web-cmd")
                                        .build())
                        .build(),
                "A web server as a container image, built by Nix, or by Nix within Docker.",
                """
                nix-build images.nix -A web && docker load -i result
                ./build-cache.sh && ./build-web.sh                 # where there is no Nix
                docker build -f images/web-complete.Dockerfile -t web .   # after build-cache.sh, in one command
                ./run-web.sh                                       # then: curl http://127.0.0.1:9000
                """);
    }

    private static NixExpr<NixType.Function> images() {
        NixExpr<NixType.Derivation> site = writeTextDir("index.html", "<h1>Hello from an image</h1>\n");
        NixExpr<NixType.Derivation> command = writeShellScriptBin(
                "web-cmd",
                lines("exec ", pkgs("busybox"), "/bin/busybox httpd -f -p %d -h ".formatted(PORT), site, "\n"));
        DockerImage web = DockerImage.builder("web")
                .argument("tag", "latest")
                .argument("web-cmd", command)
                .set("tag", ref("tag"))
                .copyToRoot(DockerTools.fakeNss(), ref("web-cmd"))
                .extraCommands("mkdir -m 1777 tmp\nmkdir -p var/log\n")
                .command(COMMAND)
                .expose(PORT)
                .build();
        return function(
                takes().optional("pkgs", Nixpkgs.channel().packages()).optional("tag", "latest"),
                recAttrs(images -> images.set("web-cmd", command).set("web", web.toDerivation())));
    }
}
