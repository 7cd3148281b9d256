package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An attribute of a set: {@code a.b.c} or {@code a.b or 1}.
 *
 * @param subject the set
 * @param dot the dot
 * @param path the attribute
 * @param fallback the value if it is missing
 */
public record Selection(Expression subject, Token dot, AttributePath path, Optional<SelectionDefault> fallback)
        implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Selection {
        Checks.kind(dot, TokenKind.DOT);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(subject);
        action.accept(dot);
        action.accept(path);
        fallback.ifPresent(action);
    }

    @Override
    public Selection withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Selection(
                in.node(Expression.class),
                in.token(),
                in.node(AttributePath.class),
                in.optionalNode(SelectionDefault.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitSelection(this);
    }
}
