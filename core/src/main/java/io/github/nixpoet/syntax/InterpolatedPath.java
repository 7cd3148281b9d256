package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A path with at least one interpolation: {@code ./a/${b}.nix}.
 *
 * @param parts raw text first, then text and interpolations, no two texts side by side
 */
public record InterpolatedPath(List<StringPart> parts) implements Expression {

    /** Copies the list. */
    public InterpolatedPath {
        parts = List.copyOf(parts);
        StringParts.checkPath(parts);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        parts.forEach(action);
    }

    @Override
    public InterpolatedPath withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new InterpolatedPath(in.nodes(StringPart.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitInterpolatedPath(this);
    }
}
