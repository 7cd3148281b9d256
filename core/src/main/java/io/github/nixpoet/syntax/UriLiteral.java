package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A URL without quotes, deprecated by Nix.
 *
 * @param token the URL
 */
public record UriLiteral(Token token) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public UriLiteral {
        Checks.kind(token, TokenKind.URI);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(token);
    }

    @Override
    public UriLiteral withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new UriLiteral(in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitUriLiteral(this);
    }
}
