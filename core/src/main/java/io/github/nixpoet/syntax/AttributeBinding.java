package io.github.nixpoet.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * One attribute given a value: {@code a.b = 1;}.
 *
 * @param path the attribute
 * @param assign the equals sign
 * @param value its value
 * @param semicolon the end
 */
public record AttributeBinding(AttributePath path, Token assign, Expression value, Token semicolon) implements Binding {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public AttributeBinding {
        Checks.kind(assign, TokenKind.ASSIGN);
        Checks.kind(semicolon, TokenKind.SEMICOLON);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(path);
        action.accept(assign);
        action.accept(value);
        action.accept(semicolon);
    }

    @Override
    public AttributeBinding withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(
                new AttributeBinding(in.node(AttributePath.class), in.token(), in.node(Expression.class), in.token()));
    }
}
