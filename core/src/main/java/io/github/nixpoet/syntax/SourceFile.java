package io.github.nixpoet.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * A whole Nix text: one expression and what follows it.
 *
 * @param expression the expression
 * @param end the end, with the trivia behind the last token
 */
public record SourceFile(Expression expression, Token end) implements Node {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public SourceFile {
        Checks.kind(end, TokenKind.END);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(expression);
        action.accept(end);
    }

    @Override
    public SourceFile withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new SourceFile(in.node(Expression.class), in.token()));
    }
}
