package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * Two operands and an operator: {@code a + b}.
 *
 * @param left the left operand
 * @param operator the operator
 * @param right the right operand
 */
public record BinaryOperation(Expression left, Token operator, Expression right) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public BinaryOperation {
        Checks.binaryOperator(operator);
    }

    /**
     * What the operator token means.
     *
     * @return the operator
     */
    public BinaryOperator meaning() {
        return BinaryOperator.of(operator.kind()).orElseThrow();
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(left);
        action.accept(operator);
        action.accept(right);
    }

    @Override
    public BinaryOperation withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new BinaryOperation(in.node(Expression.class), in.token(), in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitBinaryOperation(this);
    }
}
