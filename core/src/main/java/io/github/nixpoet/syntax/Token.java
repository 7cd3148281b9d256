package io.github.nixpoet.syntax;

/**
 * One token with the trivia before it.
 *
 * <p>Example: in {@code a  # b} the one token is {@code a}; the blanks and the comment belong to the {@link TokenKind#END}.
 *
 * @param kind what it is
 * @param text its text in the source, quotes and escapes as written
 * @param leading what stands between the token before and this one
 */
public record Token(TokenKind kind, String text, Trivia leading) implements SyntaxElement {

    /**
     * Checks that the text is one token of that kind.
     *
     * @throws IllegalArgumentException if it is not, or if a line comment in the trivia would swallow it
     */
    public Token {
        TokenText.check(kind, text);
        if (kind != TokenKind.END && leading.endsInLineComment()) {
            throw new IllegalArgumentException("the comment before '" + text + "' has no line break");
        }
    }

    /**
     * A keyword, operator or punctuation without trivia.
     *
     * @param kind a fixed kind
     * @return the token
     * @throws IllegalArgumentException if tokens of that kind differ
     */
    public static Token of(TokenKind kind) {
        if (!kind.isFixed()) {
            throw new IllegalArgumentException(kind + " has no fixed text");
        }
        return new Token(kind, kind.text(), Trivia.NONE);
    }

    /**
     * A token without trivia.
     *
     * @param kind what it is
     * @param text its text as in a source
     * @return the token
     * @throws IllegalArgumentException if the text is no token of that kind
     */
    public static Token of(TokenKind kind, String text) {
        return new Token(kind, text, Trivia.NONE);
    }

    /**
     * The same token behind other trivia.
     *
     * @param trivia what now stands before it
     * @return a new token
     */
    public Token withLeading(Trivia trivia) {
        return new Token(kind, text, trivia);
    }

    /**
     * Whether this token is of a kind.
     *
     * @param other the kind asked for
     * @return true if so
     */
    public boolean is(TokenKind other) {
        return kind == other;
    }
}
