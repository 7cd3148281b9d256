package io.github.nixpoet.syntax;

import java.util.List;
import java.util.function.Consumer;

/**
 * Raw text within a string or path, escapes as written.
 *
 * @param token the text
 */
public record TextPart(Token token) implements StringPart {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public TextPart {
        Checks.kind(token, TokenKind.STRING_TEXT, TokenKind.PATH_TEXT);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(token);
    }

    @Override
    public TextPart withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new TextPart(in.token()));
    }
}
