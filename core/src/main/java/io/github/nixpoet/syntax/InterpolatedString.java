package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A string with at least one interpolation: {@code "a${b}"}.
 *
 * @param open the quotes before it
 * @param parts raw text and interpolations, no two texts side by side
 * @param close the quotes after it
 */
public record InterpolatedString(Token open, List<StringPart> parts, Token close) implements StringExpression {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public InterpolatedString {
        Checks.kind(open, TokenKind.STRING_OPEN, TokenKind.INDENTED_OPEN);
        Checks.kind(close, open.is(TokenKind.STRING_OPEN) ? TokenKind.STRING_CLOSE : TokenKind.INDENTED_CLOSE);
        parts = List.copyOf(parts);
        StringParts.requireTouching(close);
        StringParts.check(parts, open.is(TokenKind.INDENTED_OPEN));
    }

    @Override
    public boolean isIndented() {
        return open.is(TokenKind.INDENTED_OPEN);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(open);
        parts.forEach(action);
        action.accept(close);
    }

    @Override
    public InterpolatedString withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new InterpolatedString(in.token(), in.nodes(StringPart.class), in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitInterpolatedString(this);
    }
}
