package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.Lib;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NestingTest {

    @Example
    void whatBelongsTogetherStandsInASet() {
        NixosModule web = NixosModule.of(os -> os.nest()
                .nest(AttrPath.of("users", "users", "alice"))
                .set("networking.hostName", "web")
                .set("networking.firewall.enable", true)
                .set("users.users.alice.isNormalUser", Lib.mkForce(true))
                .set("users.users.alice.description", "Alice")
                .set("services.nginx.enable", true)
                .set("services.nginx.virtualHosts.a.root", "/a")
                .set("services.nginx.virtualHosts.b.root", "/b")
                .set("services.nginx.virtualHosts.b.enableACME", true)
                .when(
                        Nix.config("a").as(),
                        on -> on.set("b.c.d.e", 1).set("b.c.d.f", 2).set("b.c.d.g", 3)));
        assertThat(Text.of(web)).isEqualTo("""
                { config, lib, ... }:
                {
                  config = lib.mkMerge [
                    {
                      networking.hostName = "web";
                      networking.firewall.enable = true;

                      users.users.alice = {
                        isNormalUser = lib.mkForce true;
                        description = "Alice";
                      };

                      services.nginx = {
                        enable = true;
                        virtualHosts = {
                          a.root = "/a";
                          b.root = "/b";
                          b.enableACME = true;
                        };
                      };
                    }
                    (lib.mkIf config.a {
                      b.c.d = {
                        e = 1;
                        f = 2;
                        g = 3;
                      };
                    })
                  ];
                }
                """);
    }

    @Example
    void whatStandsApartKeepsItsPath() {
        NixosModule module = NixosModule.of(os -> os.nest()
                .set("a.b.c", 1)
                .set("a.b.d", 2)
                .set("a.b.e", 3)
                .set("x", 1)
                .set("a.b.f", 4)
                .set("y.z", Nix.attrs(z -> z.set("a", 1)))
                .set("y.z.b", 1)
                .set("y.z.c", 1)
                .set("y.z.d", 1));
        assertThat(Text.of(module))
                .contains("  a.b.c = 1;\n  a.b.d = 2;\n  a.b.e = 3;\n", "  a.b.f = 4;\n", "  y.z.b = 1;\n");
    }

    @Provide
    static Arbitrary<Set<List<String>>> paths() {
        return Arbitraries.of("a", "b", "c \"")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .set()
                .ofMaxSize(12);
    }

    /** Paths of which none begins another, so that each may have a value. */
    @Property(tries = 300)
    void whatIsSetStaysTheSame(@ForAll("paths") Set<List<String>> paths, @ForAll("paths") Set<List<String>> elements) {
        NixosModule.Builder flat = NixosModule.builder();
        NixosModule.Builder nested = NixosModule.builder().nest();
        elements.forEach(element -> nested.nest(new AttrPath(element)));
        List<AttrPath> set = new ArrayList<>();
        for (List<String> names : paths) {
            AttrPath path = new AttrPath(names);
            if (set.stream().noneMatch(other -> other.startsWith(path) || path.startsWith(other))) {
                set.add(path);
                flat.set(path, set.size());
                nested.set(path, set.size());
            }
        }
        assertThat(told(nested.build())).isEqualTo(told(flat.build())).hasSameSizeAs(set);
        assertThat(told(NixosModule.read(Text.of(nested.build())))).isEqualTo(told(flat.build()));
    }

    private static List<String> told(NixosModule module) {
        return module.settings().stream()
                .map(setting -> setting.path() + " = " + setting.value())
                .toList();
    }
}
