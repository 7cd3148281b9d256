package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Expression;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Expressions made of smaller ones. Now and then the result is one of those itself: so a failing case shrinks to the part that matters. */
final class Growth {

    /** Which part is the result; a whole expression from the number of parts on. */
    private static final Generator<Integer> PICKS =
            Generator.of(IntStream.range(0, 16).boxed().toList());

    private Growth() {}

    /** Of so many expressions. */
    static Generator<Expression> of(
            Generator<Expression> inner, int number, Function<? super List<Expression>, ? extends Expression> whole) {
        return of(Generator.list(inner, number, number), parts -> parts, whole);
    }

    /** Of something in which there are expressions. */
    static <P> Generator<Expression> of(
            Generator<P> parts,
            Function<? super P, ? extends List<Expression>> inner,
            Function<? super P, ? extends Expression> whole) {
        return Generator.combine(PICKS, parts, (pick, from) -> {
            List<Expression> expressions = inner.apply(from);
            return pick < expressions.size() ? expressions.get(pick) : whole.apply(from);
        });
    }
}
