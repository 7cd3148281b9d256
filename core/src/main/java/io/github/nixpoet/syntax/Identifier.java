package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A name: a variable where an expression stands, an attribute where a name stands.
 *
 * <p>{@code or} is a name too wherever Nix takes it as one.
 *
 * @param token the name
 */
public record Identifier(Token token) implements Expression, AttributeName {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Identifier {
        Checks.kind(token, TokenKind.IDENTIFIER, TokenKind.OR);
    }

    /**
     * The name itself.
     *
     * @return for example {@code pkgs}
     */
    public String name() {
        return token.text();
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(token);
    }

    @Override
    public Identifier withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Identifier(in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitIdentifier(this);
    }
}
