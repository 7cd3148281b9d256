package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A whole string without interpolation, as one token: {@code "a"} or {@code ''a''}.
 *
 * @param token the string with its quotes
 */
public record StringLiteral(Token token) implements StringExpression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public StringLiteral {
        Checks.kind(token, TokenKind.STRING, TokenKind.INDENTED_STRING);
    }

    @Override
    public boolean isIndented() {
        return token.is(TokenKind.INDENTED_STRING);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(token);
    }

    @Override
    public StringLiteral withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new StringLiteral(in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitStringLiteral(this);
    }
}
