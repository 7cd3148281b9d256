package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * An assertion: {@code assert ok; body}.
 *
 * @param keyword the keyword {@code assert}
 * @param condition what must hold
 * @param semicolon the end of the head
 * @param body the value
 */
public record Assert(Token keyword, Expression condition, Token semicolon, Expression body) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Assert {
        Checks.kind(keyword, TokenKind.ASSERT);
        Checks.kind(semicolon, TokenKind.SEMICOLON);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(keyword);
        action.accept(condition);
        action.accept(semicolon);
        action.accept(body);
    }

    @Override
    public Assert withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Assert(in.token(), in.node(Expression.class), in.token(), in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitAssert(this);
    }
}
