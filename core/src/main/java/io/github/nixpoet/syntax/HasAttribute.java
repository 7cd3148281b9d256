package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * The question whether a set has an attribute: {@code a ? b.c}.
 *
 * @param subject the set
 * @param question the operator
 * @param path the attribute
 */
public record HasAttribute(Expression subject, Token question, AttributePath path) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public HasAttribute {
        Checks.kind(question, TokenKind.QUESTION);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(subject);
        action.accept(question);
        action.accept(path);
    }

    @Override
    public HasAttribute withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new HasAttribute(in.node(Expression.class), in.token(), in.node(AttributePath.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitHasAttribute(this);
    }
}
