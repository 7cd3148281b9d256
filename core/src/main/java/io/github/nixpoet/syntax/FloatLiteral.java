package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A floating-point number: {@code 1.5}.
 *
 * @param token its text
 */
public record FloatLiteral(Token token) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public FloatLiteral {
        Checks.kind(token, TokenKind.FLOAT);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(token);
    }

    @Override
    public FloatLiteral withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new FloatLiteral(in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitFloatLiteral(this);
    }
}
