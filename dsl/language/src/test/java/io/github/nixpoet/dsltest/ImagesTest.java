package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.image.DiskFormat;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.DockerImageBuilder;
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Example;

class ImagesTest {

    private static final NixosModule EMPTY = NixosModule.builder().build();

    @Example
    void aContainerIsAFunctionOfItsPackages() {
        DockerImage image = DockerImage.builder("hello")
                .linuxPackages("aarch64-linux")
                .tag("1")
                .copyToRoot(pkgs("busybox"))
                .command(str(DockerImage.linux("hello"), "/bin/hello"), "-t")
                .config("ExposedPorts.\"80/tcp\"", ref("builtins").select("currentTime"))
                .build();
        Text.assertWritten(image, """
                {
                  pkgs ? import <nixpkgs> { },
                  pkgsLinux ? import <nixpkgs> { system = "aarch64-linux"; }
                }:
                pkgs.dockerTools.buildImage {
                  name = "hello";
                  tag = "1";
                  copyToRoot = [ pkgs.busybox ];
                  config = {
                    Cmd = [
                      "${pkgsLinux.hello}/bin/hello"
                      "-t"
                    ];
                    ExposedPorts."80/tcp" = builtins.currentTime;
                  };
                }
                """);
        assertThat(image.toBuilder().build()).isEqualTo(image);
    }

    @Example
    void aContainerHasAnEnvironment() {
        DockerImage image = DockerImage.builder("web")
                .env("PORT", 80)
                .env("JQ", pkgs("jq"), "/bin/jq")
                .expose(80)
                .workingDir("/srv")
                .build();
        Text.assertWritten(
                image.toBuilder().env("A", "b").removeConfig("WorkingDir").build(), """
                { pkgs ? import <nixpkgs> { } }:
                pkgs.dockerTools.buildImage {
                  name = "web";
                  config = {
                    Env = [
                      "PORT=80"
                      "JQ=${pkgs.jq}/bin/jq"
                      "A=b"
                    ];
                    ExposedPorts."80/tcp" = { };
                  };
                }
                """);
        List<Consumer<DockerImageBuilder>> wrong = List.of(
                web -> web.env("JQ", ""),
                web -> web.env("a=b", ""),
                web -> web.expose(0),
                web -> web.expose(80),
                web -> web.workingDir("srv"),
                web -> web.tag("a b"),
                web -> web.replaceConfig("Env", ref("pkgs.env")).env("A", 1));
        assertThat(wrong)
                .allSatisfy(call -> assertThatThrownBy(() -> call.accept(image.toBuilder()))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    @Example
    void whatAnImageSetsItselfIsNamed() {
        assertThatThrownBy(() -> DockerImage.builder("a").set("name", "b").build())
                .hasMessageMatching("name is set at ImagesTest.java:\\d+, but .* builder\\(…\\)");
        assertThatThrownBy(() -> DockerImage.builder("a")
                        .command("a")
                        .set("config.User", "b")
                        .build())
                .hasMessageContaining("config holds Cmd, set at ImagesTest.java:");
        assertThatThrownBy(() -> DiskImage.builder(EMPTY).set("format", "raw").build())
                .hasMessageContaining("format(…)");
        assertThatThrownBy(() -> DiskImage.builder(EMPTY).set("a", ref("typo")).build())
                .hasMessageContaining("uses typo");
        assertThat(DiskImage.builder(EMPTY)
                        .diskSize(1)
                        .set("a", 1)
                        .replace("diskSize", 2)
                        .remove("a")
                        .build()
                        .toString())
                .contains("diskSize = 2;");
    }

    @Example
    void aDiskTakesItsMachineTwice() {
        DiskImage image = DiskImage.builder(EMPTY)
                .configFile("machine.nix")
                .format(DiskFormat.RAW)
                .diskSize(512)
                .build();
        assertThat(Text.of(image))
                .contains("system.build.raw = import <nixpkgs/nixos/lib/make-disk-image.nix> {")
                .contains("    ./machine.nix\n", "(lib.readFile ./machine.nix)", "diskSize = 512;");
        assertThat(image.attribute()).isEqualTo("config.system.build.raw");
        assertThat(image.toBuilder().build()).isEqualTo(image);
    }

    @Example
    void whatNoOneCouldBuildIsRefused() {
        assertThat(List.of("", "A", "a:1", "a--", "a b", "-a", "a/"))
                .allSatisfy(name -> assertThatThrownBy(
                                () -> DockerImage.builder(name).build())
                        .hasMessageContaining("'" + name + "'"));
        assertThatThrownBy(() -> DockerImage.builder("a").command(ref("x.y")).build())
                .hasMessageContaining("argument(\"x\", …)");
        assertThatThrownBy(() -> DockerImage.builder("a").command("a").config("Cmd", list()))
                .hasMessageContaining("Cmd is set twice");
        assertThatThrownBy(() -> DiskImage.builder(EMPTY).diskSize(0)).hasMessageContaining("0 MiB");
        assertThatThrownBy(() -> DiskImage.builder(EMPTY).configFile("a/b").build())
                .hasMessageContaining("'a/b'");
    }
}
