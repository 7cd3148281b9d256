package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands.
 *
 * @param expression the value with the parentheses around it
 * @param argument whether it stands where a call needs parentheses
 * @param marked the same with {@code mkForce} and the like around it, null without
 * @param merged the list of {@code mkMerge} whose member it is or is in
 * @param index which member
 */
record Slot(
        Expression expression,
        boolean argument,
        @Nullable Slot marked,
        @Nullable ListExpression merged,
        int index) {

    static Slot of(AttributeBinding binding) {
        return new Slot(binding.value(), false, null, null, 0);
    }

    static Slot member(ListExpression merged, int index) {
        return new Slot(merged.elements().get(index), true, null, merged, index);
    }

    /** The value of a wrapper that stands here; a condition is no mark, as it stays whatever the value becomes. */
    Slot inside(Wrapper wrapper) {
        Slot outermost = marked == null ? this : marked;
        return new Slot(wrapper.value(), true, wrapper.isCondition() ? null : outermost, merged, index);
    }

    Expression value() {
        return Parenthesized.strip(expression);
    }
}
