package io.github.nixpoet.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * An expression within a string, a path or as an attribute name: {@code ${x}}.
 *
 * @param open <code>${</code>
 * @param expression the value
 * @param close the brace after it
 */
public record Interpolation(Token open, Expression expression, Token close) implements StringPart, AttributeName {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Interpolation {
        Checks.kind(open, TokenKind.INTERPOLATION_OPEN);
        Checks.kind(close, TokenKind.RIGHT_BRACE);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(open);
        action.accept(expression);
        action.accept(close);
    }

    @Override
    public Interpolation withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Interpolation(in.token(), in.node(Expression.class), in.token()));
    }
}
