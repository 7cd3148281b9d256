package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A scope: {@code with pkgs; body}.
 *
 * @param with the keyword
 * @param scope the set whose attributes come into scope
 * @param semicolon the end of the head
 * @param body what sees them
 */
public record With(Token with, Expression scope, Token semicolon, Expression body) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public With {
        Checks.kind(with, TokenKind.WITH);
        Checks.kind(semicolon, TokenKind.SEMICOLON);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(with);
        action.accept(scope);
        action.accept(semicolon);
        action.accept(body);
    }

    @Override
    public With withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new With(in.token(), in.node(Expression.class), in.token(), in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitWith(this);
    }
}
