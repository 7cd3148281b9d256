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
import io.github.nixpoet.dsl.module.NixosModule;
import java.util.List;
import net.jqwik.api.Example;

class ImagesTest {

    private static final NixosModule EMPTY = NixosModule.builder().build();

    @Example
    void aContainerIsAFunctionOfItsPackages() {
        DockerImage image = DockerImage.builder("hello")
                .linuxPackages("aarch64-linux")
                .set("tag", "1")
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
