package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A function: {@code x: x} or {@code { a, b ? 1, ... }: a}.
 *
 * @param parameter what it takes
 * @param colon the colon
 * @param body its value
 */
public record Lambda(Parameter parameter, Token colon, Expression body) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Lambda {
        Checks.kind(colon, TokenKind.COLON);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(parameter);
        action.accept(colon);
        action.accept(body);
    }

    @Override
    public Lambda withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Lambda(in.node(Parameter.class), in.token(), in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLambda(this);
    }
}
