package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A conditional: {@code if a then b else c}.
 *
 * @param keyword the keyword {@code if}
 * @param condition what decides
 * @param then the keyword
 * @param consequent the value if it holds
 * @param otherwise the keyword {@code else}
 * @param alternative the value if it does not
 */
public record If(
        Token keyword, Expression condition, Token then, Expression consequent, Token otherwise, Expression alternative)
        implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public If {
        Checks.kind(keyword, TokenKind.IF);
        Checks.kind(then, TokenKind.THEN);
        Checks.kind(otherwise, TokenKind.ELSE);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(keyword);
        action.accept(condition);
        action.accept(then);
        action.accept(consequent);
        action.accept(otherwise);
        action.accept(alternative);
    }

    @Override
    public If withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new If(
                in.token(),
                in.node(Expression.class),
                in.token(),
                in.node(Expression.class),
                in.token(),
                in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIf(this);
    }
}
