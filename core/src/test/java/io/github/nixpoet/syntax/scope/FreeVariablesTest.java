package io.github.nixpoet.syntax.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.Checks;
import io.github.nixpoet.parse.ConfiguredParser;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseOptions;
import io.github.nixpoet.testing.RealNix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FreeVariablesTest {

    private static final ConfiguredParser STRICT =
            NixParser.with(ParseOptions.standard().withChecks(Checks.VARIABLES));

    /** Expressions with the variables that nothing brings, and behind a bar those that a {@code with} may bring. */
    private static final Map<String, String> FREE = Map.ofEntries(
            Map.entry("a", "a"),
            Map.entry("a: a b", "b"),
            Map.entry("{ a ? b, b ? c, ... }@d: a b d e", "c e"),
            Map.entry("d@{ a }: d", ""),
            Map.entry("with a; b (c: c d)", "a | b d"),
            Map.entry("with (with a; b); c", "a | b c"),
            Map.entry("[ (with a; b) b ]", "a b | b"),
            Map.entry("let a = b; b = 1; in a c", "c"),
            Map.entry("let inherit a; inherit (b) c \"d\"; b = 1; in c d", "a"),
            Map.entry("let { body = a; inherit (body) a; }", ""),
            Map.entry("{ a = b; b = 1; }", "b"),
            Map.entry("rec { a = b; b = 1; ${c} = a; }", "c"),
            Map.entry("{ inherit a \"b\" ${\"c\"}; inherit (d) e; }", "a b c d"),
            Map.entry("a.b.\"c\".${d}.\"${e}\" or f", "a d e f"),
            Map.entry("a ? b.${c}", "a c"),
            Map.entry("\"${a}\" + ''${b}'' + ./x/${c}", "a b c"),
            Map.entry("{ a = rec { x = 1; }; a.y = x; }", ""),
            Map.entry("{ a.y = x; a = rec { x = 1; }; }", "x"),
            Map.entry("{ a = rec { b = { }; c = 1; }; a.b.d = c; a.${c} = 1; }", ""),
            Map.entry("f or __curPos", "f or"),
            Map.entry("1 - 2 < <a>", ""));

    @Test
    void findsWhatAnExpressionTakesFromOutside() {
        FREE.forEach((text, names) -> {
            FreeVariables found =
                    FreeVariables.of(NixParser.parse(text).orThrow().expression());
            Set<String> sure = new TreeSet<>();
            Set<String> perhaps = new TreeSet<>();
            found.uses().forEach(use -> (use.inWith() ? perhaps : sure).add(use.name()));
            String told = String.join(" ", sure) + (perhaps.isEmpty() ? "" : " | " + String.join(" ", perhaps));
            assertThat(told).as(text).isEqualTo(names);
        });
    }

    @Test
    void knowsWhatCouldBeUsedInstead() {
        FreeVariables found = FreeVariables.of(NixParser.parse("let a = 1; in { b }: rec { c = with b; x; }")
                .orThrow()
                .expression());
        assertThat(found.uses()).singleElement().satisfies(use -> {
            assertThat(use.name()).isEqualTo("x");
            assertThat(use.scope().names()).containsExactly("c", "b", "a");
        });
    }

    @Test
    void agreesWithTheRealNix() {
        RealNix.find("FreeVariablesTest").ifPresent(nix -> {
            Random random = new Random();
            List<String> texts = new ArrayList<>(FREE.keySet());
            for (int i = 0; i < 150; i++) {
                texts.add("a: b: " + ScopedSoup.expression(random));
            }
            int accepted = 0;
            for (String text : texts) {
                boolean taken = STRICT.parse(text).isSuccess();
                assertThat(taken).as(text).isEqualTo(nix.accepts(text));
                accepted += taken ? 1 : 0;
            }
            assertThat(accepted).isBetween(1, texts.size() - 1);
        });
    }

    @Test
    void namesWithEscapesAreThoseOfNix() {
        List<String> texts = List.of(
                "let ${''a''} = 1; in a",
                "let ${''a''\\nb''} = 1; in 1",
                "let ${''  ''\\nb''} = 1; in 1",
                "let ${'' ''\\n''} = 1; in 1",
                "{ ${''a$''} = 1; ${''a$''} = 2; }",
                "{ ${''a''} = 1; ${''a''} = 2; }");
        RealNix.find("FreeVariablesTest", 34).ifPresent(nix -> {
            for (String text : texts) {
                assertThat(STRICT.parse(text).isSuccess()).as(text).isEqualTo(nix.accepts(text));
            }
        });
    }

    @Test
    void globalsAreThoseOfNix() {
        RealNix.find("FreeVariablesTest", 34).ifPresent(nix -> {
            String features = "fetch-closure fetch-tree flakes dynamic-derivations ca-derivations";
            for (String name : Globals.ALL) {
                assertThat(nix.verdict(name, "--option", "experimental-features", features)
                                .accepted())
                        .as(name)
                        .isTrue();
            }
            assertThat(nix.verdict("[ " + String.join(" ", Globals.RELEASED) + " ]")
                            .accepted())
                    .isTrue();
            for (String name : Globals.ALL) {
                assertThat(nix.accepts(name)).as(name).isEqualTo(Globals.RELEASED.contains(name));
            }
            String all = nix.eval("map (n: n) (builtins.attrNames builtins)");
            for (String name : all.substring(2, all.lastIndexOf('"')).split("\",\"", -1)) {
                assertThat(Globals.ALL).containsAnyOf(name, "__" + name);
            }
        });
    }
}
