package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.nothing;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.str;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.spi.OptionGroup;
import io.github.nixpoet.dsl.spi.OptionRoot;
import io.github.nixpoet.dsl.spi.Place;
import io.github.nixpoet.dsl.spi.Takes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Example;

/** Groups of options as the generator writes them, here by hand. */
class OptionGroupTest {

    private static final class Root extends OptionRoot<Root> {

        private Root(NixosModule.Builder content) {
            super(content);
        }

        private static NixosModule module(Consumer<Root> content) {
            return module(Root::new, content);
        }

        private Web web() {
            return new Web(at("web"));
        }

        private Web site(String name) {
            return new Web(entry(at("sites"), name));
        }

        private Root sites(Map<String, Consumer<Web>> contents) {
            return entries(at("sites"), Web::new, contents);
        }

        private Root site(String name, Consumer<Web> content) {
            return within(site(name), content);
        }

        private Root web(Consumer<Web> content) {
            return within(web(), content);
        }

        private Root mirrors(List<Consumer<Web>> contents) {
            return elements(at("mirrors"), Web::new, contents);
        }

        private Root value(Takes takes, Object value) {
            return assign(at("x"), takes, value);
        }

        private Root entry(Takes takes, Object value) {
            return assign(at("x"), "a b", takes, value);
        }
    }

    private static final class Web extends OptionGroup<Web> {

        private Web(Place place) {
            super(place);
        }

        private Web port(long value) {
            return assign(at("port"), Takes.integer(0, 65_535), value);
        }

        private NixExpr<NixType.Int> port() {
            return reference(at("port"));
        }

        private Web oldName(long value) {
            return assign(above(1, "other", "port"), Takes.integer(0, 65_535), value);
        }
    }

    @Example
    void setsOptionsWhereTheyAre() {
        Text.assertWritten(
                Root.module(os -> os.set("some.third-party.option", 1)
                        .sites(Map.of("b.c", site -> site.port(2)))
                        .mirrors(List.of(mirror -> mirror.port(3), mirror -> {}))
                        .imports(Nix.path("./a.nix"))
                        .when(os.web().port().eq(1), () -> os.site("a").port(4))
                        .web()
                        .port(5)
                        .oldName(6)),
                """
                { config, lib, ... }: {
                  imports = [ ./a.nix ];
                  config = lib.mkMerge [
                    {
                      some.third-party.option = 1;
                      sites."b.c".port = 2;
                      mirrors = [ { port = 3; } { } ];
                      web.port = 5;
                      other.port = 6;
                    }
                    (lib.mkIf (config.web.port == 1) { sites.a.port = 4; })
                  ];
                }
                """);
    }

    @Example
    void anAttributeIsThereWithNothingSetInIt() {
        Text.assertWritten(
                Root.module(os -> os.site("a", none -> {})
                        .sites(Map.of("b", none -> {}))
                        .site("c", site -> site.port(1))
                        .web(none -> {})),
                "{ sites.a = { }; sites.b = { }; sites.c.port = 1; }");
    }

    @Example
    void aGroupStandsForItsValue() {
        Text.assertWritten(
                Root.module(os -> os.set("a", os.web()).set("b", os.site("x y"))),
                "{ config, ... }: { a = config.web; b = config.sites.\"x y\"; }");
        assertThatThrownBy(() -> Root.module(
                        os -> os.mirrors(List.of(mirror -> mirror.port().not()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("port");
    }

    @Example
    void theLineOfAnOptionIsTheCallersOwn() {
        Origin here = Origin.here();
        NixosModule module = Root.module(os -> os.web().port(1));
        assertThat(module.settings().get(0).origin()).isEqualTo(new Origin(here.file(), here.line() + 1));
    }

    private record Case(Takes takes, List<Object> accepted, List<Object> refused) {}

    private static final List<Case> CASES = List.of(
            new Case(Takes.bool(), List.of(true, pkgs("x"), mkForce(1)), List.of(1, "true", nothing(), list())),
            new Case(Takes.integer(1, 3), List.of(1, 3L), List.of(0, 4, -1, 1.5, "1")),
            new Case(Takes.integer(Long.MIN_VALUE, Long.MAX_VALUE), List.of(-1, Long.MIN_VALUE), List.of(1.0)),
            new Case(Takes.number(true, 0, true, 1), List.of(1, 0.5), List.of(0, 0.0, 1.1, "1")),
            new Case(Takes.number(false, 0, false, Double.POSITIVE_INFINITY), List.of(0.0, 1e9), List.of(1, -0.1)),
            new Case(
                    Takes.string(), List.of("", "a\nb", str("a", pkgs("x"))), List.of(1, Path.of("a"), attrs(a -> {}))),
            new Case(Takes.nonEmptyString(), List.of("a", str(pkgs("x"))), List.of("", " \n")),
            new Case(Takes.singleLine(), List.of("a", "a\n"), List.of("a\nb")),
            new Case(Takes.passwdEntry(), List.of("a b"), List.of("a:b", "a\n")),
            new Case(Takes.absolutePath(), List.of("/a", Path.of("a"), Path.of("/a"), pkgs("x")), List.of("a", 1)),
            new Case(Takes.path(), List.of("a", Path.of("../a")), List.of(1, list())),
            new Case(Takes.packages(), List.of(pkgs("x"), "/nix/store/x"), List.of("cowsay", 1, list(pkgs("x")))),
            new Case(Takes.attrs(), List.of(Map.of("a", 1)), List.of(list(), 1)),
            new Case(Takes.function(), List.of(NixExpr.parse("x: x")), List.of(1, "x")),
            new Case(Takes.oneOf("a", 1L, Optional.empty()), List.of("a", 1, nothing()), List.of("b", 2, true)),
            new Case(
                    Takes.listOf(Takes.string()), List.of(List.of(), list("a", pkgs("x"))), List.of("a", list("a", 1))),
            new Case(
                    Takes.attrsOf(Takes.integer(0, 9)),
                    List.of(Map.of("a", 1), NixExpr.parse("{ a.b = \"x\"; }")),
                    List.of(Map.of("a", 10), list())),
            new Case(Takes.nullOr(Takes.string()), List.of("a", nothing(), Optional.empty()), List.of(1)),
            new Case(
                    Takes.either(Takes.bool(), Takes.listOf(Takes.bool())),
                    List.of(true, list(true)),
                    List.of(list(1))),
            new Case(Takes.anything("x"), List.of(1, "a", list()), List.of()));

    @Example
    void aValueOfAnotherTypeIsRefused() {
        int judged = 0;
        for (Case it : CASES) {
            for (Object value : it.accepted()) {
                Root.module(os -> os.value(it.takes(), value));
                judged++;
            }
            for (Object value : it.refused()) {
                assertThatThrownBy(() -> Root.module(os -> os.value(it.takes(), value)))
                        .as("%s takes no %s", it.takes().phrase(), value)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("x takes " + it.takes().phrase() + ", but it got ");
                judged++;
            }
        }
        assertThat(judged).isEqualTo(88);
    }

    @Example
    void aMessageSaysWhereInAValue() {
        assertThatThrownBy(() ->
                        Root.module(os -> os.value(Takes.listOf(Takes.integer(0, 65_535)), new long[] {80, 70_000})))
                .hasMessage(
                        "x takes list of integer between 0 and 65535 (both inclusive), but it got 70000 in element 2");
        Takes either = Takes.nullOr(Takes.attrsOf(Takes.integer(0, 9)));
        assertThatThrownBy(() -> Root.module(os -> os.entry(either, 10)))
                .hasMessageStartingWith("x.\"a b\" takes integer between 0 and 9");
        assertThatThrownBy(() -> Root.module(os -> os.value(Takes.path(), Arrays.asList(1, null))))
                .hasMessageStartingWith("x can't be set: ");
    }
}
