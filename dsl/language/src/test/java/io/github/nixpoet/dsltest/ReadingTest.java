package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixReadException;
import io.github.nixpoet.dsl.ReadCode;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.image.ImageKind;
import io.github.nixpoet.dsl.image.ImageVariant;
import io.github.nixpoet.dsl.image.MachineImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.node.FleetForms;
import io.github.nixpoet.dsl.node.Hive;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.parse.NixSyntaxException;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** Files as people write them, read into the values of their kinds; and others, refused with what was expected and where. */
class ReadingTest {

    private static final NixosModule EMPTY = NixosModule.builder().build();

    private static <V> V of(Map<String, V> map, String name) {
        return Optional.ofNullable(map.get(name)).orElseThrow();
    }

    private static SourceText file(String text) {
        return new SourceText("a.nix", text);
    }

    @Example
    void anImageKeepsWhatIsDynamic() {
        DockerImage image = DockerImage.read(file("""
                # An image.
                { pkgs ? import <nixpkgs> { }, tag ? "1" }:
                pkgs.dockerTools.buildLayeredImage {
                  config.Cmd = [ "/bin/a" ];
                  config.Env = builtins.attrValues { };
                  name = "a";
                  inherit tag;
                  contents = if true then [ ] else [ pkgs.hello ];
                }
                """));
        assertThat(image.kind()).isEqualTo(ImageKind.LAYERED);
        assertThat(image.arguments()).containsKeys("pkgs", "tag");
        assertThat(image.settings())
                .map(setting -> setting.path() + " " + setting.origin())
                .containsExactly("tag a.nix:7", "contents a.nix:8");
        assertThat(image.config()).hasSize(2);
        Text.assertWritten(
                image.toBuilder().replace("contents", Nix.list()).user("a").build(), """
                { pkgs ? import <nixpkgs> { }, tag ? "1" }:
                pkgs.dockerTools.buildLayeredImage {
                  name = "a";
                  tag = tag;
                  contents = [ ];
                  config = {
                    Cmd = [ "/bin/a" ];
                    Env = builtins.attrValues { };
                    User = "a";
                  };
                }
                """);
        DockerImage other = DockerImage.read(file("""
                { pkgs ? import <nixpkgs> { } }: pkgs.dockerTools.buildImage { name = "a"; config = import ./c.nix; }
                """));
        assertThat(other.config()).isEmpty();
        assertThat(other.settings()).hasSize(1);
    }

    @Example
    void aFlakeIsReadHoweverItsInputsAreWritten() {
        Flake flake = Flake.read(file("""
                {
                  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-25.05";
                  inputs.disko = {
                    url = "github:nix-community/disko";
                    inputs.nixpkgs.follows = "nixpkgs";
                  };
                  inputs = { files = { url = "path:/a"; flake = false; }; };
                  nixConfig.extra-substituters = [ "https://example.org" ];
                  outputs = { nixpkgs, ... }@inputs: {
                    nixosConfigurations.web = nixpkgs.lib.nixosSystem {
                      system = "x86_64-linux";
                      modules = [ ./web.nix inputs.disko.nixosModules.disko ];
                    };
                    nixosConfigurations.odd = nixpkgs.lib.nixosSystem { modules = [ ]; };
                  };
                }
                """));
        assertThat(flake.inputs().keySet()).containsExactly("nixpkgs", "disko", "files");
        assertThat(of(flake.inputs(), "disko").follows()).containsEntry("nixpkgs", "nixpkgs");
        assertThat(of(flake.inputs(), "files").flake()).isFalse();
        assertThat(flake.nixConfig()).hasSize(1);
        assertThat(flake.computed()).isEmpty();
        assertThat(flake.machines()).containsOnlyKeys("web");
        assertThat(of(flake.machines(), "web").modules()).hasSize(2);
        assertThat(NixosSystem.of(flake.outputs().get(1).value())).isEmpty();
        assertThat(Flake.read(file(Text.of(flake)))).isEqualTo(flake);
    }

    @Example
    void outputsThatOnlyEvaluationTellsStayAFunction() {
        Flake flake = Flake.read(file("""
                {
                  description = "a";
                  inputs.nixpkgs.url = "nixpkgs";
                  outputs = { self, nixpkgs }: let system = "x86_64-linux"; in { packages.${system}.a = 1; };
                }
                """));
        assertThat(flake.outputs()).isEmpty();
        assertThat(flake.computed()).isPresent();
        Text.assertWritten(
                flake.toBuilder()
                        .replaceInput("nixpkgs", of(flake.inputs(), "nixpkgs").asFiles())
                        .build(),
                """
                {
                  description = "a";
                  inputs = { nixpkgs = { url = "nixpkgs"; flake = false; }; };
                  outputs = { self, nixpkgs }: let system = "x86_64-linux"; in { packages.${system}.a = 1; };
                }
                """);
        assertThatThrownBy(() -> flake.toBuilder().set("lib", 1).build()).hasMessageContaining("none can be added");
        assertThatThrownBy(() ->
                        Flake.builder("a").outputs(Nix.ref("inputs.a").as()).build())
                .hasMessageContaining("uses inputs");
    }

    @Example
    void aTestKeepsItsScript() {
        VmTest test = VmTest.read(file("""
                let
                  pkgs = import <nixpkgs> { config = { }; overlays = [ ]; };
                in
                pkgs.testers.runNixOSTest {
                  name = "a";
                  nodes = { web = { pkgs, ... }: { services.nginx.enable = true; }; db = import ./db.nix; };
                  globalTimeout = 60 * 2;
                  testScript = { nodes, ... }: ''
                    web.succeed("ping ${nodes.db.networking.hostName}")
                    x = "\\n"   # raw
                  '';
                }
                """));
        assertThat(test.nodes().keySet()).containsExactly("web", "db");
        assertThat(of(test.nodes(), "web").settings("services.nginx.enable"))
                .map(setting -> setting.origin().toString())
                .containsExactly("a.nix:6");
        assertThat(test.script().fragments()).hasSize(2);
        assertThat(test.toBuilder().build()).isEqualTo(test);
        VmTest longer = test.toBuilder()
                .script(script -> script.machine("db").shutdown())
                .build();
        assertThat(longer.script().toString()).isEqualTo("""
                web.succeed("ping ${nodes.db.networking.hostName}")
                x = "\\n"   # raw
                db.shutdown()
                """);
        VmTest computed = VmTest.readModule(file("""
                { pkgs, ... }: { name = "a"; nodes.a = { }; testScript = builtins.readFile ./a.py; }
                """));
        assertThat(computed.script().holes()).hasSize(1);
        assertThat(Text.of(computed)).contains("testScript = \"${builtins.readFile ./a.py}\";");
    }

    @Example
    void aMachineImageHasItsChanges() {
        NixosModule machine =
                NixosModule.of(os -> os.imports(Nix.path("./a.nix")).set("networking.hostName", "a"));
        NixosModule changes = NixosModule.of(os -> os.set("isoImage.volumeID", "A"));
        for (ImageVariant variant : ImageVariant.values()) {
            MachineImage image = MachineImage.of(variant, machine);
            MachineImage changed = image.with(changes);
            assertThat(MachineImage.read(variant, file(Text.of(image)))).isEqualTo(image);
            assertThat(MachineImage.read(variant, file(Text.of(changed)))).isEqualTo(changed);
            if (variant.imageName().isPresent() && !variant.olderAttributes().isEmpty()) {
                MachineImage older = changed.forOlderNixos();
                assertThat(MachineImage.read(variant, file(Text.of(older)))).isEqualTo(older);
            }
        }
    }

    @Example
    void aHiveAndItsNodes() {
        Hive hive = Hive.read(file("""
                { meta.nixpkgs = import <nixpkgs> { }; web = { services.nginx.enable = true; }; db = ./db.nix; }
                """));
        assertThat(hive.nodes().keySet()).containsExactly("web", "db");
        assertThat(Hive.read(file(Text.of(hive)))).isEqualTo(hive);
    }

    @Example
    void whatIsNoSuchFileIsRefusedAtItsPlace() {
        refused("1", "5", DockerImage::read, "a container image", "a function each of whose arguments has a default");
        refused("2", """
                { pkgs ? import <nixpkgs> { } }:
                pkgs.mkShell { }
                """, DockerImage::read, "pkgs.dockerTools.buildImage");
        refused(
                "1",
                "{ pkgs ? 1 }: pkgs.dockerTools.buildImage { tag = \"a\"; }",
                DockerImage::read,
                "an attribute name");
        refused(
                "1",
                "{ pkgs ? 1 }: pkgs.dockerTools.buildImage { name = pkgs.x; }",
                DockerImage::read,
                "the name of the image");
        refused(
                "1",
                "{ pkgs ? 1 }: pkgs.dockerTools.buildImage { ${pkgs.a} = 1; }",
                DockerImage::read,
                "a name that is written out");
        refused("1", "x: x", Flake::read, "a flake", "a set");
        refused("1", "{ inputs = { }; }", Flake::read, "an attribute outputs");
        refused("2", "{ outputs = x: x;\n other = 1; }", Flake::read, "not other");
        refused("2", "{ outputs = x: x;\n inputs.a.url = \"a\" + \"b\"; }", Flake::read, "the url of an input");
        refused("2", "{ outputs = x: x;\n inputs.a.dir = \"a\"; }", Flake::read, "not dir");
        refused("2", "{ outputs = x: x;\n inputs.a.flake = \"false\"; }", Flake::read, "true or false");
        refused("2", "{ outputs = x: x;\n inputs.a = { flake = false; }; }", Flake::read, "the url of the input 'a'");
        refused("2", "{ outputs = x: x;\n nixConfig.a = 1 + x; }", Flake::read, "written out");
        refused("1", "{ }", VmTest::read, "let pkgs = …; in");
        refused("1", "let pkgs = import <nixpkgs> { };\nin pkgs.testers.runNixOSTest { }", VmTest::read, "overlays");
        refused("1", "{ }", source -> DiskImage.read(source, EMPTY), "an attribute imports");
        refused("1", "{ }", source -> MachineImage.read(ImageVariant.NETBOOT, source), "netboot-minimal.nix");
        refused("1", "{ web = { }; }", Hive::read, "an attribute nixpkgs");
        assertThatThrownBy(() -> Flake.read(file("{ outputs = ")))
                .isInstanceOf(NixSyntaxException.class)
                .hasMessageContaining("a.nix:1");
    }

    @Example
    void whatJavaRefusesIsRefusedWithItsRule() {
        assertThatThrownBy(() -> DockerImage.read(
                        file("{ pkgs ? 1 }:\npkgs.dockerTools.buildLayeredImage { name = \"a\"; runAsRoot = \"\"; }")))
                .isInstanceOf(NixReadException.class)
                .hasMessageContaining("buildLayeredImage takes no runAsRoot")
                .satisfies(failure -> assertThat(((NixReadException) failure).diagnostics())
                        .allMatch(diagnostic -> diagnostic.code() == ReadCode.REFUSED_VALUE));
        assertThatThrownBy(() -> FleetForms.fleet(List.of(new FleetForms.File("a/b.nix", EMPTY))))
                .hasMessageContaining("not a/b.nix");
        assertThatThrownBy(() -> FleetForms.fleet(List.of(new FleetForms.File("nodes/b.nix", EMPTY))))
                .hasMessageContaining("does not import ../common.nix");
    }

    private static void refused(String line, String text, Consumer<SourceText> reader, String... parts) {
        assertThatThrownBy(() -> reader.accept(file(text)))
                .isInstanceOf(NixReadException.class)
                .hasMessageContaining("a.nix:" + line + ":")
                .hasMessageContaining("expected")
                .hasMessageContainingAll(parts)
                .satisfies(failure -> assertThat(((NixReadException) failure).diagnostics())
                        .allMatch(diagnostic -> diagnostic.code() == ReadCode.OTHER_FORM));
    }
}
