package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * An integer: {@code 42}.
 *
 * @param token its digits
 */
public record IntegerLiteral(Token token) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public IntegerLiteral {
        Checks.kind(token, TokenKind.INTEGER);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(token);
    }

    @Override
    public IntegerLiteral withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new IntegerLiteral(in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIntegerLiteral(this);
    }
}
