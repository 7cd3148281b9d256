package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Lib.mkIf;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.test.VmTest;
import io.github.nixpoet.generators.file.SourceMap.Mark;
import io.github.nixpoet.nixos.Nixos;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number before each line of a file says how many lines of Java below the first one of the test it was made. */
class SourceMapTest {

    private static String lines(Origin first, ToNix value) {
        GeneratedFile file = NixFile.plain("a.nix", value);
        List<String> lines = new ArrayList<>();
        for (String line : file.text().lines().toList()) {
            String made = file.sourceMap()
                    .originAt(lines.size() + 1)
                    .map(origin -> origin.line() < first.line() ? "--" : "%2d".formatted(origin.line() - first.line()))
                    .orElse("  ");
            lines.add((made + " " + line).stripTrailing());
        }
        return String.join("\n", lines);
    }

    @Test
    void aModule() {
        Origin first = Origin.here();
        ToNix value = NixosModule.of(os -> {
            os.imports(path("./a.nix"));
            os.set("networking.hostName", "web");
            os.set("environment.etc", attrs(etc -> {
                etc.set("a.text", "x");
                etc.set("b.text", "y\nz\n");
            }));
            os.set("boot.kernelPackages", mkForce(pkgs("linuxPackages_latest")));
            os.when(config("services.nginx.enable"), () -> {
                os.set("services.fail2ban.enable", true);
            });
            os.set(
                    "environment.systemPackages",
                    list(
                            pkgs("a-rather-long-name-so-that-the-list-is-broken-into-lines"),
                            pkgs("another-rather-long-name-so-that-the-list-is-broken"),
                            str("a", pkgs("b"))));
        });
        assertThat(lines(first, value)).isEqualTo("""
                 1 {
                 1   config,
                 1   lib,
                 1   pkgs,
                 1   ...
                 1 }:
                 1 {
                 2   imports = [ ./a.nix ];
                 2
                 1   config = lib.mkMerge [
                 1     {
                 3       networking.hostName = "web";
                 3
                 4       environment.etc = {
                 5         a.text = "x";
                 6         b.text = ''
                 6           y
                 6           z
                 6         '';
                 4       };
                 4
                 8       boot.kernelPackages = lib.mkForce pkgs.linuxPackages_latest;
                 8
                12       environment.systemPackages = [
                15         pkgs.a-rather-long-name-so-that-the-list-is-broken-into-lines
                16         pkgs.another-rather-long-name-so-that-the-list-is-broken
                17         "a${pkgs.b}"
                12       ];
                 1     }
                 9     (lib.mkIf config.services.nginx.enable { services.fail2ban.enable = true; })
                 1   ];
                 1 }""");
    }

    @Test
    void typedOptions() {
        Origin first = Origin.here();
        GeneratedFile file = NixFile.of("a.nix", Nixos.module(os -> {
            os.networking().hostName("web");
            os.services().openssh().enable(true).ports(22, 2222);
            os.services().nginx().virtualHosts("a.example", host -> {
                host.root("/srv");
            });
        }));

        // The head and the end are the module's own.
        assertThat(file.sourceMap().lines().values().stream().map(origin -> origin.line() - first.line()))
                .containsExactly(1, 2, 3, 5, 1);
    }

    @Test
    void expressions() {
        Origin first = Origin.here();
        ToNix value = let(
                scope -> {
                    scope.set("one", 1);
                    scope.set(
                            "f",
                            function(
                                    "x",
                                    x -> attrs(a -> {
                                        a.set("deep.er", x);
                                        a.set(str("computed", ref("one")), 2);
                                    })));
                    scope.inherit("shared");
                },
                list(
                        NixExpr.parse("""
                                        {
                                          read = 1;
                                          more = [
                                            2
                                          ];
                                        }
                                        """),
                        mkIf(
                                ref("one").eq(1),
                                attrs(a -> a.set("one", ref("a.very.long.name.that.makes.this.break"))
                                        .set("two", ref("a.very.long.name.that.makes.this.break"))))));
        assertThat(lines(first, value)).isEqualTo("""
                 3 let
                 3   one = 1;
                 4   f = x: {
                 9     deep.er = x;
                 9     ${"computed${one}"} = 2;
                 9   };
                 3   inherit shared;
                 3 in
                15 [
                15   {
                15     read = 1;
                15     more = [
                15       2
                15     ];
                15   }
                23   (lib.mkIf (one == 1) {
                25     one = a.very.long.name.that.makes.this.break;
                26     two = a.very.long.name.that.makes.this.break;
                25   })
                15 ]""");
    }

    @Test
    void images() {
        Origin first = Origin.here();
        ToNix value = DockerImage.builder("web")
                .linuxPackages("x86_64-linux")
                .tag("latest")
                .command(str(pkgs("hello"), "/bin/hello"))
                .build();
        assertThat(lines(first, value)).isEqualTo("""
                -- {
                --   pkgs ? import <nixpkgs> { },
                --   pkgsLinux ? import <nixpkgs> { system = "x86_64-linux"; },
                -- }:
                -- pkgs.dockerTools.buildImage {
                --   name = "web";
                 3   tag = "latest";
                --   config = {
                 4     Cmd = [ "${pkgs.hello}/bin/hello" ];
                --   };
                -- }""");
    }

    @Test
    void tests() {
        Origin first = Origin.here();
        ToNix value = VmTest.builder("ping")
                .node(
                        "server",
                        NixosModule.of(
                                os -> os.set("services.nginx.enable", true).set("networking.firewall.enable", false)))
                .node("client", NixosModule.of(os -> os.set("a.b", 1)))
                .script(script -> script.machine("server").waitForUnit("nginx"))
                .build();
        assertThat(lines(first, value)).isEqualTo("""
                -- let
                --   pkgs = import <nixpkgs> {
                --     config = { };
                --     overlays = [ ];
                --   };
                -- in
                -- pkgs.testers.runNixOSTest {
                --   name = "ping";
                --
                 4   nodes.server = {
                 5     services.nginx.enable = true;
                 5
                 5     networking.firewall.enable = false;
                 4   };
                 4
                 6   nodes.client = {
                 6     a.b = 1;
                 6   };
                 6
                --   testScript = ''
                --     server.wait_for_unit("nginx")
                --   '';
                -- }""");
    }

    @Test
    void flakes() {
        Origin first = Origin.here();
        ToNix value = Flake.builder("Web")
                .input("nixpkgs", FlakeInput.of("github:NixOS/nixpkgs"))
                .machine(
                        "web",
                        NixosSystem.builder("x86_64-linux")
                                .modules(path("./web.nix"))
                                .build())
                .machine(
                        "db",
                        NixosSystem.builder("x86_64-linux")
                                .modules(path("./db.nix"))
                                .build())
                .build();
        assertThat(lines(first, value)).isEqualTo("""
                -- {
                --   description = "Web";
                --
                --   inputs = {
                --     nixpkgs.url = "github:NixOS/nixpkgs";
                --   };
                --
                --   outputs = { self, nixpkgs, ... }: {
                 3     nixosConfigurations.web = nixpkgs.lib.nixosSystem {
                 3       system = "x86_64-linux";
                 3       modules = [ ./web.nix ];
                 3     };
                 8     nixosConfigurations.db = nixpkgs.lib.nixosSystem {
                 8       system = "x86_64-linux";
                 8       modules = [ ./db.nix ];
                 8     };
                --   };
                -- }""");
    }

    @Test
    void isNoPartOfEqualityAndEmptyUnlessTheFileIsNix() {
        GeneratedFile file = NixFile.plain("a.nix", list(1));

        assertThat(file.sourceMap()).isNotEqualTo(SourceMap.EMPTY);
        assertThat(file)
                .isEqualTo(GeneratedFile.of("a.nix", "[ 1 ]\n"))
                .hasSameHashCodeAs(NixFile.plain("a.nix", list(1)));
        assertThat(GeneratedFile.script("a.sh", "").sourceMap()).isEqualTo(SourceMap.EMPTY);
        assertThat(SourceMap.EMPTY.originAt(1)).isEmpty();
        assertThat(SourceMap.EMPTY.originAt(1, 1)).isEmpty();
    }

    @Test
    void looksPlacesUp() {
        Origin a = new Origin("A.java", 1);
        Origin b = new Origin("B.java", 2);
        SourceMap map = new SourceMap(
                List.of(new Mark(2, 1, a), new Mark(2, 5, b), new Mark(4, 3, a), new Mark(6, 1, Origin.UNKNOWN)));

        assertThat(map.originAt(1)).isEmpty();
        assertThat(map.originAt(2)).contains(a);
        assertThat(map.originAt(3)).contains(b);
        assertThat(map.originAt(4)).contains(a);
        assertThat(map.originAt(5)).contains(a);
        assertThat(map.originAt(9)).isEmpty();
        assertThat(map.originAt(2, 4)).contains(a);
        assertThat(map.originAt(2, 5)).contains(b);
        assertThat(map.originAt(4, 2)).contains(b);
        assertThat(map.originAt(1, 99)).isEmpty();
        assertThat(map.lines()).containsExactly(java.util.Map.entry(2, a), java.util.Map.entry(4, a));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceMap(List.of(new Mark(2, 5, b), new Mark(2, 5, a))))
                .withMessageContaining("out of order");
        assertThatIllegalArgumentException().isThrownBy(() -> new Mark(0, 1, a));
    }
}
