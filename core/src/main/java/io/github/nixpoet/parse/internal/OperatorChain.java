package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.Associativity;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.op.Precedence;
import java.util.ArrayDeque;
import java.util.Deque;

/** The operators of one expression whose right side is open, to find those that do not chain. */
final class OperatorChain {

    private record Open(BinaryOperator operator, int token) {}

    private final Deque<Open> open = new ArrayDeque<>(4);

    static boolean isOperator(TokenKind kind) {
        return BinaryOperator.of(kind).isPresent();
    }

    /** The earlier operator that one does not chain with, -1 if there is none. */
    int add(BrokenText text, int token) {
        BinaryOperator operator = BinaryOperator.of(text.kind(token)).orElseThrow();
        Precedence level = operator.precedence();
        while (!open.isEmpty() && open.element().operator.precedence().isTighterThan(level)) {
            open.remove();
        }
        Open last = open.peek();
        boolean same = last != null && last.operator.precedence() == level;
        boolean clash = same
                && (operator.associativity() == Associativity.NONE
                        || level == Precedence.PIPE && last.operator != operator);
        if (same) {
            open.remove();
        }
        open.push(new Open(operator, token));
        return clash ? last.token : FaultFinder.NONE;
    }
}
