package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands.
 *
 * @param expression the value with the parentheses around it
 * @param argument whether it stands where a call needs parentheses
 * @param merged the list of {@code mkMerge} whose member it is or is in
 * @param index which member
 */
record Slot(
        Expression expression, boolean argument, @Nullable ListExpression merged, int index) {

    Expression value() {
        Expression value = expression;
        while (value instanceof Parenthesized parenthesized) {
            value = parenthesized.inner();
        }
        return value;
    }
}
