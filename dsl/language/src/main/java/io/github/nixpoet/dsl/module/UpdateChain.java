package io.github.nixpoet.dsl.module;

import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code a // b // c}: what one of them sets for sure hides what those before it set by the same name.
 *
 * @param operands the sets, in order
 */
record UpdateChain(List<Expression> operands) {

    static boolean isOne(Expression expression) {
        return expression instanceof BinaryOperation operation
                && operation.operator().is(TokenKind.UPDATE);
    }

    static UpdateChain of(Expression expression) {
        List<Expression> operands = new ArrayList<>();
        Expression rest = expression;
        while (isOne(rest)) {
            BinaryOperation operation = (BinaryOperation) rest;
            operands.add(operation.left());
            rest = Heads.ofValue(operation.right()).body();
        }
        operands.add(rest);
        return new UpdateChain(operands);
    }

    /** Whether all of them are written out, some perhaps under a condition. */
    boolean isWritten() {
        return operands.stream()
                .map(operand -> Heads.ofValue(operand).body())
                .allMatch(body -> body instanceof AttributeSet
                        || Property.of(body)
                                .filter(Property.Condition.class::isInstance)
                                .isPresent());
    }

    Set<String> namesBehind(int index) {
        Set<String> names = new HashSet<>();
        for (Expression operand : operands.subList(index + 1, operands.size())) {
            if (Heads.ofValue(operand).body() instanceof AttributeSet set) {
                names.addAll(TopLevel.firstNames(set.bindings()));
            }
        }
        return names;
    }
}
