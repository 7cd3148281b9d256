package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list: {@code [ 1 2 ]}.
 *
 * @param open the bracket before it
 * @param elements its elements; one that is an application or operation stands in parentheses
 * @param close the bracket after it
 */
public record ListExpression(Token open, List<Expression> elements, Token close) implements Expression {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public ListExpression {
        Checks.kind(open, TokenKind.LEFT_BRACKET);
        Checks.kind(close, TokenKind.RIGHT_BRACKET);
        elements = List.copyOf(elements);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(open);
        elements.forEach(action);
        action.accept(close);
    }

    @Override
    public ListExpression withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new ListExpression(in.token(), in.nodes(Expression.class), in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitListExpression(this);
    }
}
