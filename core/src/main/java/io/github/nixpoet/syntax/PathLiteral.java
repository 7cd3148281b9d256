package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A whole path: {@code ./a}, {@code /a}, {@code ~/a} or {@code <a>}.
 *
 * @param token the path
 */
public record PathLiteral(Token token) implements Expression {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public PathLiteral {
        Checks.kind(token, TokenKind.PATH, TokenKind.HOME_PATH, TokenKind.SEARCH_PATH);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(token);
    }

    @Override
    public PathLiteral withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new PathLiteral(in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitPathLiteral(this);
    }
}
