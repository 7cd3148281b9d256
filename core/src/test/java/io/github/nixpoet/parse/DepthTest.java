package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.scope.FreeVariables;
import io.github.nixpoet.syntax.visit.Equivalence;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DepthTest {

    private static final int LINKS = 300_000;
    private static final int MANY = 50_000;

    private record Nest(String open, String core, String close) {
        String of(int depth) {
            return open.repeat(depth) + core + close.repeat(depth);
        }
    }

    private static final List<Nest> CHAINS = List.of(
            new Nest("a: ", "a", ""),
            new Nest("with a; ", "b", ""),
            new Nest("assert a; ", "b", ""),
            new Nest("let a = 1; in ", "a", ""),
            new Nest("if a then b else ", "c", ""),
            new Nest("a ++ ", "b", ""),
            new Nest("a // ", "b", ""),
            new Nest("a + ", "b", ""),
            new Nest("", "a", " - b"),
            new Nest("", "f", " a"),
            new Nest("a -> ", "b", ""),
            new Nest("a |> ", "b", ""),
            new Nest("a <| ", "b", ""),
            new Nest("!", "a", ""),
            new Nest("- ", "a", ""),
            new Nest("-", "1", ""),
            new Nest("1+", "1", ""),
            new Nest("0-", "1", ""),
            new Nest("a.", "a", ""),
            new Nest("/a", "/b", ""),
            new Nest("0", "1", ""),
            new Nest("a.b or ", "c", ""),
            new Nest("", "a", " ? b"));

    private static final List<Nest> NESTS = List.of(
            new Nest("(", "a", ")"),
            new Nest("[", "a", "]"),
            new Nest("{ a = ", "1", "; }"),
            new Nest("rec { a = ", "1", "; }"),
            new Nest("\"${", "a", "}\""),
            new Nest("''${", "a", "}''"),
            new Nest("./a/${", "a", "}"),
            new Nest("{ a ? ", "1", " }: a"),
            new Nest("let a = ", "1", "; in a"),
            new Nest("if ", "a", " then b else c"),
            new Nest("with ", "a", "; b"),
            new Nest("f (a: ", "b", ")"));

    @Test
    void chainsOfAnyLengthTakeNoStack() throws Exception {
        for (Nest chain : CHAINS) {
            readsBack(chain.of(LINKS));
        }
    }

    @Test
    void longNumbersAndNamesAreReadOnce() throws Exception {
        assertThat(onSmallStack("9".repeat(LINKS)).isSuccess()).isFalse();
        assertThat(onSmallStack("0." + "0".repeat(400) + "1".repeat(LINKS)).isSuccess())
                .isFalse();
        assertThat(onSmallStack("a.".repeat(LINKS) + "a_:b").isSuccess()).isFalse();
        assertThat(onSmallStack("{ x = { " + "a.".repeat(LINKS) + "a = 1; }; x = { " + "a.".repeat(LINKS)
                                + "b = 1; }; }")
                        .isSuccess())
                .isTrue();
        assertThat(onSmallStack("{ a = { b = 1; }; a = ".repeat(5_000) + "{ }" + "; }".repeat(5_000))
                        .isSuccess())
                .isTrue();
    }

    @Test
    void tenThousandLevelsParseOnASmallStack() throws Exception {
        for (Nest nest : NESTS) {
            readsBack(nest.of(9_000));
        }
    }

    @Test
    void moreLevelsAreADiagnostic() throws Exception {
        for (Nest nest : NESTS) {
            ParseResult result = onSmallStack(nest.of(40_000));
            assertThat(result.diagnostics()).as(nest.open()).singleElement().satisfies(d -> {
                assertThat(d.code()).isEqualTo(SyntaxCode.NESTED_TOO_DEEP);
                assertThat(d.labels()).isNotEmpty();
            });
        }
    }

    private static void readsBack(String text) throws Exception {
        ParseResult result = onSmallStack(text);
        assertThat(result.isSuccess()).isTrue();
        assertThat(onSmallStack(() -> FreeVariables.of(result.orThrow().expression()))
                        .names())
                .isSubsetOf("a", "b", "c", "f");
        assertThat(NixPrinter.print(result.orThrow())).isEqualTo(text);
        assertThat(Equivalence.equivalent(
                        result.orThrow(), onSmallStack(text + " ").orThrow()))
                .isTrue();
    }

    @Test
    void manyUndefinedVariablesAreToldOnce() throws Exception {
        ConfiguredParser strict = NixParser.with(ParseOptions.standard().withChecks(Checks.VARIABLES));
        String functions =
                IntStream.range(0, MANY).mapToObj(i -> "a" + i + ": ").collect(Collectors.joining());
        String uses =
                IntStream.range(0, MANY).mapToObj(i -> "b" + i + " a" + i + " ").collect(Collectors.joining());
        ParseResult result = onSmallStack(() -> strict.parse(functions + "[ " + uses + uses + "]"));
        assertThat(result.diagnostics()).hasSize(MANY);
    }

    private static ParseResult onSmallStack(String text) throws Exception {
        return onSmallStack(() -> NixParser.parse(text));
    }

    private static <T> T onSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "small", 256 << 10).start();
        return task.get();
    }
}
