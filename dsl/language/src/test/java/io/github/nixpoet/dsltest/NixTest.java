package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lang.function;
import static io.github.nixpoet.dsl.Lang.ifElse;
import static io.github.nixpoet.dsl.Lang.let;
import static io.github.nixpoet.dsl.Lang.with;
import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Lib.mkIf;
import static io.github.nixpoet.dsl.Lib.mkMerge;
import static io.github.nixpoet.dsl.Lib.mkOrder;
import static io.github.nixpoet.dsl.Lib.mkOverride;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.lines;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.modulesPath;
import static io.github.nixpoet.dsl.Nix.nothing;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.searchPath;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.Nix.value;
import static io.github.nixpoet.dsl.Nix.withPkgs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.syntax.op.BinaryOperator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NixTest {

    private record Case(ToNix value, String text) {}

    static List<Case> cases() {
        return List.of(
                new Case(value("a ${b}\n"), "\"a \\${b}\\n\""),
                new Case(value("a\nb\n"), "''\n  a\n  b\n''"),
                new Case(value(-1), "-1"),
                new Case(value(BigInteger.TWO), "2"),
                new Case(value(0.1f), "0.1"),
                new Case(nothing(), "null"),
                new Case(value(Map.of("b", 2, "a", List.of())), "{\n  a = [ ];\n  b = 2;\n}"),
                new Case(value(new String[] {"a"}), "[ \"a\" ]"),
                new Case(
                        str("port ", 80, " of ", config("networking.hostName")),
                        "\"port 80 of ${config.networking.hostName}\""),
                new Case(lines("a $", ref("b"), "\n  c\n"), "''\n  a ''$${b}\n    c\n''"),
                new Case(path("./a.nix"), "./a.nix"),
                new Case(searchPath("nixpkgs/nixos"), "<nixpkgs/nixos>"),
                new Case(modulesPath("a.nix"), "\"${modulesPath}/a.nix\""),
                new Case(ref("a.\"b c\".d"), "a.\"b c\".d"),
                new Case(
                        withPkgs("jq", "lib.x", "map", "\"7zz\""),
                        "with pkgs;\n[\n  jq\n  pkgs.lib.x\n  pkgs.map\n  pkgs.\"7zz\"\n]"),
                new Case(mkForce(list("a")), "lib.mkForce [ \"a\" ]"),
                new Case(mkOverride(10, -1), "lib.mkOverride 10 (-1)"),
                new Case(mkOrder(10, pkgs("a.b")), "lib.mkOrder 10 pkgs.a.b"),
                new Case(mkIf(config("a"), true), "lib.mkIf config.a true"),
                new Case(mkMerge(1, nothing()), "lib.mkMerge [\n  1\n  null\n]"),
                new Case(let(b -> b.set("x", 1), ref("x")), "let\n  x = 1;\nin\nx"),
                new Case(with(ref("a"), ref("b")), "with a; b"),
                new Case(function("x", ifElse(ref("x").has("a.b"), 1, 2)), "x: if x ? a.b then 1 else 2"),
                new Case(ref("a").selectOr("b", -1).apply(ref("f").apply(1)), "a.b or (-1) (f 1)"),
                new Case(ref("a").op(BinaryOperator.UPDATE, attrs(b -> b.inherit("c"))), "a // { inherit c; }"),
                new Case(
                        ref("a").plus("b").eq(ref("c").concat(list())).and(ref("d").or(ref("e").not())),
                        "a + \"b\" == c ++ [ ] && (d || !e)"),
                new Case(ref("a").update(ref("b")), "a // b"),
                new Case(value(BigInteger.TWO.pow(63).negate()), "-9223372036854775807 - 1"),
                new Case(NixExpr.parse("a: b"), "a: b"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAs(Case given) {
        Text.assertWritten(given.value(), given.text());
    }

    @Property(tries = 300)
    void anyJavaValueIsWrittenAndRead(@ForAll("values") Object value) {
        NixExpr<?> written = value(value);
        assertThat(Text.meanings(NixExpr.parse(Text.of(written)))).isEqualTo(Text.meanings(written));
    }

    @Example
    void anExpressionIsShownAsText() {
        assertThat(list(1, pkgs("jq"))).hasToString("[\n  1\n  pkgs.jq\n]");
    }

    @Example
    void whatNixHasNotIsRefused() {
        List<Object> values = Arrays.asList(
                null,
                Instant.EPOCH,
                Double.NaN,
                Set.of("a", "b"),
                "a\0",
                Map.of(1, 2),
                BigInteger.TWO.pow(63),
                new BigDecimal("0.1234567890123456789"));
        assertThat(values)
                .allSatisfy(value -> assertThatThrownBy(() -> attrs(a -> a.set("b.c", Arrays.asList(1, value))))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("b\\.c\\[1]: .*"));
    }

    @Example
    void theRemedyIsNamed() {
        refuses(Instant.EPOCH, "java.time.Instant; there is one for String,");
        refuses(Path.of("a.nix"), "write path(\"./a.nix\")");
        refuses(RoundingMode.UP, "give its string, here \"UP\"");
        refuses('c', "give its string, here \"c\"");
        refuses(Stream.of(1), "toList()");
        refuses(BigInteger.TWO.pow(63), "64 bits");
        assertThatThrownBy(() -> list("x", attrs(a -> a.set("b.c", Arrays.asList(1, null)))))
                .hasMessageStartingWith("b.c[1]: null is no value");
        assertThatThrownBy(() -> ref("if")).hasMessage("'if' is a keyword of Nix, no variable");
        assertThatThrownBy(() -> attrs(a -> a.inherit("if"))).hasMessage("'if' is a keyword of Nix, no variable");
        assertThat(attrs(a -> a.inheritFrom(ref("x"), "if"))).hasToString("{ inherit (x) \"if\"; }");
        assertThatThrownBy(() -> ref("1a.b")).hasMessageContaining("'1a'");
        assertThatThrownBy(() -> path(" ")).hasMessage("the path is blank");
    }

    @Example
    @SuppressWarnings("NullAway") // a caller without null checks
    void aPathIsGiven() {
        assertThatThrownBy(() -> ref(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path is null");
    }

    private static void refuses(Object value, String remedy) {
        assertThatThrownBy(() -> attrs(a -> a.set("b.c", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("b.c: ")
                .hasMessageContaining(remedy);
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.randomValue(random -> draw(random, 3));
    }

    private static Object draw(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextBoolean();
            case 2 -> random.nextGaussian();
            case 3 -> text(random);
            case 4 -> {
                List<Object> elements = new ArrayList<>();
                IntStream.range(0, random.nextInt(4)).forEach(i -> elements.add(draw(random, depth - 1)));
                yield elements;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                IntStream.range(0, random.nextInt(4)).forEach(i -> map.put(text(random), draw(random, depth - 1)));
                yield map;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(i -> text.append("$ {}\"'\\\nab.".charAt(random.nextInt(11))));
        return text.toString();
    }
}
