package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * An expression in parentheses.
 *
 * @param open the parenthesis before it
 * @param inner the expression
 * @param close the parenthesis after it
 */
public record Parenthesized(Token open, Expression inner, Token close) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Parenthesized {
        Checks.kind(open, TokenKind.LEFT_PAREN);
        Checks.kind(close, TokenKind.RIGHT_PAREN);
    }

    /**
     * An expression without the parentheses around it, which to Nix' parser leave no trace.
     *
     * @param expression any expression, for example {@code ((a))}
     * @return what stands within, here {@code a}; the expression itself if it has none around it
     */
    public static Expression strip(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        return inner;
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(open);
        action.accept(inner);
        action.accept(close);
    }

    @Override
    public Parenthesized withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Parenthesized(in.token(), in.node(Expression.class), in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitParenthesized(this);
    }
}
