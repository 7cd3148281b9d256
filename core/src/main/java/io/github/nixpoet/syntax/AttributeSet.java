package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An attribute set: {@code { a = 1; }} or {@code rec { a = 1; }}.
 *
 * @param rec the keyword of a recursive set
 * @param open the brace before it
 * @param bindings its bindings in order
 * @param close the brace after it
 */
public record AttributeSet(Optional<Token> rec, Token open, List<Binding> bindings, Token close) implements Expression {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public AttributeSet {
        rec.ifPresent(token -> Checks.kind(token, TokenKind.REC));
        Checks.kind(open, TokenKind.LEFT_BRACE);
        Checks.kind(close, TokenKind.RIGHT_BRACE);
        bindings = List.copyOf(bindings);
    }

    /**
     * Whether the set is recursive.
     *
     * @return true for {@code rec { … }}
     */
    public boolean isRecursive() {
        return rec.isPresent();
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        rec.ifPresent(action);
        action.accept(open);
        bindings.forEach(action);
        action.accept(close);
    }

    @Override
    public AttributeSet withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(
                new AttributeSet(in.optionalToken(TokenKind.REC), in.token(), in.nodes(Binding.class), in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitAttributeSet(this);
    }
}
