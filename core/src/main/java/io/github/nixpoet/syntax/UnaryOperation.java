package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A negation: {@code !a} or {@code -a}.
 *
 * @param operator the operator
 * @param operand the operand
 */
public record UnaryOperation(Token operator, Expression operand) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public UnaryOperation {
        Checks.kind(operator, TokenKind.NOT, TokenKind.MINUS);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(operator);
        action.accept(operand);
    }

    @Override
    public UnaryOperation withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new UnaryOperation(in.token(), in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitUnaryOperation(this);
    }
}
