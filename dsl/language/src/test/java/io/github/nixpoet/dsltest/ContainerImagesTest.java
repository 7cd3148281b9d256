package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.image.DockerTools.binSh;
import static io.github.nixpoet.dsl.image.DockerTools.buildNixShellImage;
import static io.github.nixpoet.dsl.image.DockerTools.caCertificates;
import static io.github.nixpoet.dsl.image.DockerTools.exportImage;
import static io.github.nixpoet.dsl.image.DockerTools.fakeNss;
import static io.github.nixpoet.dsl.image.DockerTools.mergeImages;
import static io.github.nixpoet.dsl.image.DockerTools.pullImage;
import static io.github.nixpoet.dsl.image.DockerTools.shadowSetup;
import static io.github.nixpoet.dsl.image.DockerTools.streamNixShellImage;
import static io.github.nixpoet.dsl.image.DockerTools.usrBinEnv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.image.Compressor;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.DockerImageBuilder;
import io.github.nixpoet.dsl.image.Healthcheck;
import io.github.nixpoet.dsl.pin.NixHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Example;

class ContainerImagesTest {

    private static final String DIGEST = "sha256:" + "0".repeat(64);

    @Example
    void aLayeredImageHasAllOfTheConfiguration() {
        DockerImage image = DockerImage.layered("web")
                .fromImage(pullImage("nixos/nix", DIGEST, NixHash.unknown()))
                .contents(fakeNss(), binSh())
                .created(Instant.parse("2026-01-02T03:04:05.6Z"))
                .compressor(Compressor.ZSTD)
                .maxLayers(20)
                .fakeRootCommands("mkdir -p srv\nchown 33:33 srv\n")
                .entrypoint(str(pkgs("nginx"), "/bin/nginx"))
                .command("-g", "daemon off;")
                .env("LANG", "C.UTF-8")
                .expose(80)
                .exposeUdp(443)
                .volume("/srv")
                .user("33:33")
                .workingDir("/srv")
                .label("org.opencontainers.image.title", "web")
                .stopSignal("SIGRTMIN+3")
                .healthcheck(Healthcheck.shell("curl -f localhost")
                        .every(Duration.ofSeconds(10))
                        .within(Duration.ofSeconds(1))
                        .retries(2))
                .build();
        Text.assertWritten(image, """
                { pkgs ? import <nixpkgs> { } }:
                pkgs.dockerTools.buildLayeredImage {
                  name = "web";
                  fromImage = pkgs.dockerTools.pullImage {
                    imageName = "nixos/nix";
                    imageDigest = "%s";
                    hash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
                  };
                  contents = [ pkgs.dockerTools.fakeNss pkgs.dockerTools.binSh ];
                  created = "2026-01-02T03:04:05Z";
                  compressor = "zstd";
                  maxLayers = 20;
                  fakeRootCommands = ''
                    mkdir -p srv
                    chown 33:33 srv
                  '';
                  config = {
                    Entrypoint = [ "${pkgs.nginx}/bin/nginx" ];
                    Cmd = [ "-g" "daemon off;" ];
                    Env = [ "LANG=C.UTF-8" ];
                    ExposedPorts."80/tcp" = { };
                    ExposedPorts."443/udp" = { };
                    Volumes."/srv" = { };
                    User = "33:33";
                    WorkingDir = "/srv";
                    Labels."org.opencontainers.image.title" = "web";
                    StopSignal = "SIGRTMIN+3";
                    Healthcheck = {
                      Test = [ "CMD-SHELL" "curl -f localhost" ];
                      Interval = 10000000000;
                      Timeout = 1000000000;
                      Retries = 2;
                    };
                  };
                }
                """.formatted(DIGEST));
        assertThat(image.toBuilder().build()).isEqualTo(image);
    }

    @Example
    void theOtherToolsAreExpressions() {
        Text.assertWritten(
                mergeImages(
                        exportImage(
                                DockerImage.streamed("a").build().toDerivation(), export -> export.set("name", "b")),
                        buildNixShellImage(pkgs("hello"), shell -> shell.set("tag", "1")),
                        streamNixShellImage(pkgs("hello"), shell -> {})),
                """
                pkgs.dockerTools.mergeImages [
                  (pkgs.dockerTools.exportImage {
                    fromImage = pkgs.dockerTools.streamLayeredImage { name = "a"; };
                    name = "b";
                  })
                  (pkgs.dockerTools.buildNixShellImage { drv = pkgs.hello; tag = "1"; })
                  (pkgs.dockerTools.streamNixShellImage { drv = pkgs.hello; })
                ]
                """);
        assertThat(List.of(caCertificates(), usrBinEnv(), shadowSetup()))
                .map(Object::toString)
                .containsExactly(
                        "pkgs.dockerTools.caCertificates",
                        "pkgs.dockerTools.usrBinEnv",
                        "pkgs.dockerTools.shadowSetup");
        Text.assertWritten(Healthcheck.command("a", "b"), "{ Test = [ \"CMD\" \"a\" \"b\" ]; }");
        assertThat(Healthcheck.none().toNix()).hasToString("{ Test = [ \"NONE\" ]; }");
    }

    @Example
    void whatNoToolTakesIsRefused() {
        refused("takes no runAsRoot, which is one of buildImage; give it fakeRootCommands", b -> b.runAsRoot("a"));
        refused("takes no copyToRoot, which is one of buildImage; give it contents", b -> b.copyToRoot(pkgs("a")));
        refused("did you mean maxLayers?", b -> b.set("maxLayer", 3));
        refused("2 layers or more", b -> b.maxLayers(1));
        refused(
                "but there is no fromImage",
                b -> DockerImage.builder("a").set("fromImageTag", "1").build());
        refused(
                "set one",
                b -> DockerImage.builder("a")
                        .set("contents", list())
                        .copyToRoot()
                        .build());
        refused(
                "compress what the script writes",
                b -> DockerImage.streamed("a").compressor(Compressor.GZ));
        refused("a list of words", b -> b.config("Cmd", "nginx -g"));
        refused("a list of words", b -> b.command("a").replaceConfig("Cmd", "nginx"));
        refused("a port is from 1 to 65535, not 65536", b -> b.exposeUdp(65536));
        refused("a volume begins with a slash", b -> b.volume("srv"));
        refused("a signal is like SIGTERM", b -> b.stopSignal("TERM"));
        refused("the user is blank", b -> b.user(" "));
        refused("a check without a program", b -> b.healthcheck(Healthcheck.command()));
        refused("fails 0 times", b -> b.healthcheck(Healthcheck.none().retries(0)));
        refused("a millisecond or more", b -> b.healthcheck(Healthcheck.none().every(Duration.ofNanos(5))));
        refused("names no image for good", b -> pullImage("a", "latest", NixHash.unknown()));
        refused("no image to merge", b -> mergeImages());
        refused(
                "a shell runs one command",
                b -> buildNixShellImage(ref("a"), shell -> shell.set("run", "a").set("command", "b")));
    }

    private static void refused(String message, Consumer<DockerImageBuilder> content) {
        assertThatThrownBy(() -> content.accept(DockerImage.layered("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
