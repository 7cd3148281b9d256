package io.github.nixpoet.syntax.build;

import static io.github.nixpoet.syntax.build.Attributes.has;
import static io.github.nixpoet.syntax.build.Attributes.path;
import static io.github.nixpoet.syntax.build.Attributes.select;
import static io.github.nixpoet.syntax.build.Attributes.selectOr;
import static io.github.nixpoet.syntax.build.Functions.apply;
import static io.github.nixpoet.syntax.build.Functions.lambda;
import static io.github.nixpoet.syntax.build.Literals.list;
import static io.github.nixpoet.syntax.build.Numbers.integer;
import static io.github.nixpoet.syntax.build.Operators.binary;
import static io.github.nixpoet.syntax.build.Operators.negate;
import static io.github.nixpoet.syntax.build.Operators.not;
import static io.github.nixpoet.syntax.build.Scopes.variable;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.op.Associativity;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.op.Precedence;
import io.github.nixpoet.testing.Batch;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.testing.Spaced;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ParenthesesTest {

    private static final int BATCH = 1500;

    /** One tree made twice: with parentheses where they are needed, and everywhere. */
    private record Twice(Expression sparse, Expression full) {

        static Twice of(Expression sparse, Expression full) {
            return new Twice(sparse, full instanceof Identifier ? full : Parentheses.around(full));
        }

        /** Selections from a selection become one, which is another tree than one in parentheses. */
        Expression subject() {
            return sparse instanceof Selection ? sparse : full;
        }

        boolean hasPipe() {
            return Spaced.print(sparse).matches(".*(\\|>|<\\|).*");
        }
    }

    @Example
    void nixSeesTheSameTreeWithAndWithoutNeedlessOnes() {
        List<Twice> trees = Batch.of(BATCH, trees(4));
        assertThat(trees).hasSize(BATCH);
        RealNix.find("nixSeesTheSameTreeWithAndWithoutNeedlessOnes").ifPresent(nix -> {
            boolean pipes = nix.hasPipes();
            List<Twice> known =
                    trees.stream().filter(tree -> pipes || !tree.hasPipe()).toList();
            List<String> sparse =
                    known.stream().map(tree -> inScope(tree.sparse())).toList();
            List<String> full = known.stream().map(tree -> inScope(tree.full())).toList();
            assertThat(known).hasSizeGreaterThan(BATCH / 4);
            assertThat(nix.parse(sparse)).hasSameSizeAs(known).containsExactlyElementsOf(nix.parse(full));
        });
    }

    @Property
    void noneIsNeedless(@ForAll("operators") BinaryOperator outer, @ForAll("operators") BinaryOperator inner) {
        Expression left = binary(binary(variable("a"), inner, variable("b")), outer, variable("c"));
        Expression right = binary(variable("a"), outer, binary(variable("b"), inner, variable("c")));
        boolean tighter = inner.precedence().isTighterThan(outer.precedence());
        boolean together = inner.precedence() == outer.precedence() && inner.associativity() == outer.associativity();
        assertThat(!Spaced.print(left).contains("("))
                .isEqualTo(tighter || (together && outer.associativity() == Associativity.LEFT));
        assertThat(!Spaced.print(right).contains("("))
                .isEqualTo(tighter || (together && outer.associativity() == Associativity.RIGHT));
    }

    @Example
    void aNegationSwallowsWhatFollows() {
        Expression times =
                new BinaryOperation(variable("a"), Token.of(BinaryOperator.TIMES.kind()), not(variable("b")));
        assertThat(Spaced.print(binary(times, BinaryOperator.PLUS, variable("c"))))
                .isEqualTo(" ( a * ! b ) + c");
        assertThat(Tightness.ofRightEnd(times)).isEqualTo(Precedence.NOT);
    }

    @Example
    void placesThatAskForMore() {
        Expression minus = integer(-1);
        assertThat(Stream.of(
                                apply(variable("f"), minus, apply(variable("g"), variable("x"))),
                                list(minus, lambda("x", variable("x")), select(variable("a"), "b")),
                                select(integer(1), "a"),
                                select(select(variable("a"), "b"), "c d"),
                                select(selectOr(variable("a"), path("b"), minus), "c"),
                                has(negate(variable("a")), path("b")),
                                negate(minus),
                                negate(Literals.path("./a")),
                                not(has(variable("a"), path("b"))))
                        .map(Spaced::print))
                .containsExactly(
                        " f ( - 1 ) ( g x )",
                        " [ ( - 1 ) ( x : x ) a . b ]",
                        " ( 1 ) . a",
                        " a . b . \"c d\"",
                        " ( a . b or ( - 1 ) ) . c",
                        " - a ? b",
                        " - - 1",
                        " - ( ./a )",
                        " ! a ? b");
    }

    private static String inScope(Expression tree) {
        return "a: b: c: " + Spaced.print(tree);
    }

    @Provide
    Arbitrary<BinaryOperator> operators() {
        return Arbitraries.of(BinaryOperator.values());
    }

    private Arbitrary<Twice> trees(int depth) {
        Arbitrary<Twice> leaf = Arbitraries.of("a", "b", "c").map(name -> Twice.of(variable(name), variable(name)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Twice> below = Arbitraries.lazy(() -> trees(depth - 1));
        Arbitrary<Twice> binary = Combinators.combine(below, operators(), below)
                .as((l, op, r) -> Twice.of(binary(l.sparse, op, r.sparse), binary(l.full, op, r.full)));
        Arbitrary<Twice> apply = Combinators.combine(below, below)
                .as((f, x) -> Twice.of(apply(f.sparse, x.sparse), apply(f.full, x.full)));
        Arbitrary<Twice> or = Combinators.combine(below, below)
                .as((s, d) ->
                        Twice.of(selectOr(s.sparse, path("x"), d.sparse), selectOr(s.subject(), path("x"), d.full)));
        return Arbitraries.frequencyOf(
                Tuple.of(2, leaf),
                Tuple.of(8, binary),
                Tuple.of(2, apply),
                Tuple.of(1, or),
                Tuple.of(2, below.map(e -> Twice.of(not(e.sparse), not(e.full)))),
                Tuple.of(2, below.map(e -> Twice.of(negate(e.sparse), negate(e.full)))),
                Tuple.of(1, below.map(e -> Twice.of(has(e.sparse, path("y")), has(e.full, path("y"))))),
                Tuple.of(1, below.map(e -> Twice.of(lambda("z", e.sparse), lambda("z", e.full)))),
                Tuple.of(1, below.map(e -> Twice.of(list(e.sparse), list(e.full)))),
                Tuple.of(1, below.map(e -> Twice.of(select(e.sparse, "s"), select(e.subject(), "s")))));
    }
}
