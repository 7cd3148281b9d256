package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import net.jqwik.api.Example;

class FlakeTest {

    private static Flake.Builder flake() {
        return Flake.builder("Machines")
                .input("nixpkgs", FlakeInput.of("github:NixOS/nixpkgs"))
                .input("linux", FlakeInput.files("github:torvalds/linux/v6.9"))
                .input("disko", FlakeInput.of("github:nix-community/disko").follows("nixpkgs", "nixpkgs"));
    }

    @Example
    void isWrittenAsAPersonWould() {
        NixosSystem machine = NixosSystem.builder("x86_64-linux")
                .specialArgs(args -> args.inherit("inputs"))
                .modules(path("./web.nix"))
                .build();
        Flake flake = flake().machine("web", machine)
                .output("packages.x86_64-linux.disko", ref("disko.packages.x86_64-linux.default"))
                .build();
        Text.assertWritten(flake, """
                {
                  description = "Machines";

                  inputs = {
                    nixpkgs.url = "github:NixOS/nixpkgs";
                    linux = {
                      url = "github:torvalds/linux/v6.9";
                      flake = false;
                    };
                    disko = {
                      url = "github:nix-community/disko";
                      inputs.nixpkgs.follows = "nixpkgs";
                    };
                  };

                  outputs =
                    inputs@{
                      self,
                      nixpkgs,
                      disko,
                      ...
                    }:
                    {
                      nixosConfigurations.web = nixpkgs.lib.nixosSystem {
                        system = "x86_64-linux";
                        specialArgs = {
                          inherit inputs;
                        };
                        modules = [ ./web.nix ];
                      };
                      packages.x86_64-linux.disko = disko.packages.x86_64-linux.default;
                    };
                }
                """);
        assertThat(flake.toBuilder().build()).isEqualTo(flake);
        assertThat(machine.toBuilder().build()).isEqualTo(machine);
    }

    @Example
    void aPartIsReplacedAndRemoved() {
        Flake flake = flake().output("a", ref("disko"))
                .output("b", 1)
                .replaceInput("nixpkgs", FlakeInput.of("path:/nixpkgs"))
                .removeInput("disko")
                .replaceOutput("a", 2)
                .removeOutput("b")
                .build();
        assertThat(flake.inputs()).containsOnlyKeys("nixpkgs", "linux");
        assertThat(flake.toString()).contains("\"path:/nixpkgs\"", "a = 2;").doesNotContain("disko", "b = 1;");
        assertThatThrownBy(() -> flake().removeInput("x")).hasMessageContaining("'x'");
        assertThatThrownBy(() -> flake().output("a", 1).output("a", 1)).hasMessageContaining("replaceOutput");
    }

    @Example
    void whatRefersToNothingIsRefused() {
        assertThatThrownBy(() -> flake().output("a", ref("nixpkg.lib")).build())
                .hasMessageContaining("nixpkg, which is no input")
                .hasMessageContaining("nixpkgs, linux, disko");
        assertThatThrownBy(() -> flake().input("x", FlakeInput.of("github:a/b").follows("c", "d"))
                        .build())
                .hasMessageContaining("'d'");
        assertThatThrownBy(() -> flake().input("linux", FlakeInput.of("github:a/b")))
                .hasMessageContaining("two inputs named 'linux'");
        assertThatThrownBy(
                        () -> flake().input("self", FlakeInput.of("github:a/b")).build())
                .hasMessageContaining("'self'");
        assertThatThrownBy(() -> NixosSystem.builder("x86_64-linux").modules("./web.nix"))
                .hasMessageContaining("write path(\"./web.nix\")");
        assertThatThrownBy(() -> FlakeInput.of("a b")).hasMessageContaining("'a b'");
        assertThatThrownBy(() -> NixosSystem.builder("linux").build()).hasMessageContaining("'linux'");
    }
}
