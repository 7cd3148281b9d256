package io.github.nixpoet.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * The part {@code ? x} of a formal.
 *
 * @param question the question mark
 * @param value the value if the caller gives none
 */
public record FormalDefault(Token question, Expression value) implements Node {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public FormalDefault {
        Checks.kind(question, TokenKind.QUESTION);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(question);
        action.accept(value);
    }

    @Override
    public FormalDefault withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new FormalDefault(in.token(), in.node(Expression.class)));
    }
}
