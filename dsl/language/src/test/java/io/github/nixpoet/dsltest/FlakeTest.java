package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeBuilder;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;

class FlakeTest {

    private static FlakeBuilder flake() {
        return Flake.builder("Machines")
                .input("nixpkgs", FlakeInput.of("github:NixOS/nixpkgs"))
                .input("linux", FlakeInput.github("torvalds", "linux", "v6.9").asFiles())
                .input("disko", FlakeInput.of("github:nix-community/disko").follows("nixpkgs", "nixpkgs"));
    }

    @Example
    void isWrittenAsAPersonWould() {
        NixosSystem machine = NixosSystem.builder("x86_64-linux")
                .specialArgs(args -> args.inherit("inputs"))
                .modules(path("./web.nix"))
                .build();
        Flake flake = flake().machine("web", machine)
                .set("packages.x86_64-linux.disko", ref("disko.packages.x86_64-linux.default"))
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
        Flake flake = flake().set("a", ref("disko"))
                .set("b", 1)
                .replaceInput("nixpkgs", FlakeInput.of("path:/nixpkgs"))
                .removeInput("disko")
                .replace("a", 2)
                .remove("b")
                .build();
        assertThat(flake.inputs()).containsOnlyKeys("nixpkgs", "linux");
        assertThat(flake.toString()).contains("\"path:/nixpkgs\"", "a = 2;").doesNotContain("disko", "b = 1;");
        assertThatThrownBy(() -> flake().removeInput("x")).hasMessageContaining("'x'");
        assertThatThrownBy(() -> flake().set("a", 1).set("a", 1)).hasMessageContaining("replace");
    }

    @Example
    void whatRefersToNothingIsRefused() {
        assertThatThrownBy(() -> flake().set("a", ref("nixpkg.lib")).build())
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

    @Example
    void inputsComeFromManyPlaces() {
        assertThat(Stream.of(
                                FlakeInput.github("a", "b"),
                                FlakeInput.git("ssh://git@a/b.git", "main"),
                                FlakeInput.path("./a"),
                                FlakeInput.tarball("https://a/b.tar.gz"),
                                FlakeInput.indirect("nixpkgs"))
                        .map(FlakeInput::url))
                .containsExactly(
                        "github:a/b",
                        "git+ssh://git@a/b.git?ref=main",
                        "path:./a",
                        "tarball+https://a/b.tar.gz",
                        "flake:nixpkgs");
        assertThatThrownBy(() -> FlakeInput.github("a/b", "c")).hasMessageContaining("'a/b'");
        assertThatThrownBy(() -> FlakeInput.git("a", "b")).hasMessageContaining("scheme");
        assertThatThrownBy(() -> FlakeInput.tarball("a.tar")).hasMessageContaining("https://");
    }

    @Example
    void everyOutputHasItsPlace() {
        String linux = "x86_64-linux";
        Flake flake = Flake.builder("All")
                .input("nixpkgs", FlakeInput.github("NixOS", "nixpkgs", "nixos-25.05"))
                .nixConfig("extra-substituters", List.of("https://cache.example.org"))
                .systems(linux, "aarch64-linux")
                .forAllSystems("packages", packages -> packages.set("default", pkgs("hello")))
                .forAllSystems("formatter", pkgs("nixfmt"))
                .forSystem("checks", linux, checks -> checks.set("hello", ref("self.packages.x86_64-linux.default")))
                .app(linux, "hello", str(ref("self.packages.x86_64-linux.default"), "/bin/hello"))
                .module("web", path("./web.nix"))
                .overlay("default", NixExpr.parse("final: prev: { }"))
                .template("default", path("./template"), "A start")
                .build();
        Text.assertWritten(flake, """
                {
                  description = "All";
                  inputs = { nixpkgs.url = "github:NixOS/nixpkgs/nixos-25.05"; };
                  nixConfig = { extra-substituters = [ "https://cache.example.org" ]; };
                  outputs = { self, nixpkgs, ... }:
                    let
                      systems = [ "x86_64-linux" "aarch64-linux" ];
                      forAllSystems = make:
                        nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});
                    in
                    {
                      packages = forAllSystems (pkgs: { default = pkgs.hello; });
                      formatter = forAllSystems (pkgs: pkgs.nixfmt);
                      checks.x86_64-linux = { hello = self.packages.x86_64-linux.default; };
                      apps.x86_64-linux.hello = {
                        type = "app";
                        program = "${self.packages.x86_64-linux.default}/bin/hello";
                      };
                      nixosModules.web = ./web.nix;
                      overlays.default = final: prev: { };
                      templates.default = { path = ./template; description = "A start"; };
                    };
                }
                """);
        assertThat(flake.toBuilder().build()).isEqualTo(flake);
    }

    @Example
    void whatNixWouldNotReadIsRefused() {
        assertThatThrownBy(() -> flake().nixConfig("a", ref("builtins.currentTime")))
                .hasMessageMatching("a is set at FlakeTest.java:\\d+, but flake.nix takes no expression .*");
        assertThatThrownBy(() -> flake().forAllSystems("formatter", pkgs("a")).build())
                .hasMessageContaining("systems(…)");
        assertThatThrownBy(() -> flake().systems("linux")).hasMessageContaining("'linux'");
        assertThatThrownBy(() -> flake().forSystem("checks", "linux", none -> {}))
                .hasMessageContaining("'linux'");
        assertThatThrownBy(() -> flake().set("nixosConfiguration.web", 1))
                .hasMessageContaining("did you mean nixosConfigurations?");
    }
}
