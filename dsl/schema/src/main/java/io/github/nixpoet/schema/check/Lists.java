package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A list, or lists joined by {@code ++}, as far as it is written out.
 *
 * @param elements what is written out, in order
 * @param whole whether that is all
 */
record Lists(List<Expression> elements, boolean whole) {

    static Optional<Lists> read(Expression expression) {
        List<Expression> elements = new ArrayList<>();
        Deque<Expression> open = new ArrayDeque<>(List.of(expression));
        boolean joined = false;
        boolean whole = true;
        while (!open.isEmpty()) {
            Expression next = open.pop();
            if (next instanceof Parenthesized parenthesized) {
                open.push(parenthesized.inner());
            } else if (next instanceof BinaryOperation operation
                    && operation.operator().is(TokenKind.CONCAT)) {
                joined = true;
                open.push(operation.right());
                open.push(operation.left());
            } else if (next instanceof ListExpression list) {
                elements.addAll(list.elements());
            } else if (joined) {
                whole = false;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Lists(elements, whole));
    }

    /** The elements as values in another's place. */
    List<Value> in(Value value) {
        return elements.stream().map(value::at).toList();
    }
}
