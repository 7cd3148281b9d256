package io.github.nixpoet.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * The part {@code or x} of a selection.
 *
 * @param or the keyword
 * @param value the value if the attribute is missing
 */
public record SelectionDefault(Token or, Expression value) implements Node {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public SelectionDefault {
        Checks.kind(or, TokenKind.OR);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(or);
        action.accept(value);
    }

    @Override
    public SelectionDefault withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new SelectionDefault(in.token(), in.node(Expression.class)));
    }
}
