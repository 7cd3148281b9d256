package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.internal.LexedTokens;
import java.util.Objects;

/**
 * One token with the trivia before it.
 *
 * <p>Example: in {@code a  # b} the one token is {@code a}; the blanks and the comment belong to the {@link TokenKind#END}.
 */
public final class Token implements SyntaxElement {

    static {
        LexedTokens.offer((kind, text, leading) -> new Token(leading, kind, text));
    }

    private final TokenKind kind;
    private final String text;
    private final Trivia leading;

    /**
     * Checks that the text is one token of that kind.
     *
     * @param kind what it is
     * @param text its text in the source, quotes and escapes as written
     * @param leading what stands between the token before and this one
     * @throws IllegalArgumentException if it is not, or if a line comment in the trivia would swallow it
     */
    public Token(TokenKind kind, String text, Trivia leading) {
        this(leading, kind, text);
        TokenText.check(kind, text);
        if (kind != TokenKind.END && leading.endsInLineComment()) {
            throw new IllegalArgumentException("the comment before '" + text + "' has no line break");
        }
    }

    /** In the order of the source, and without checks. */
    private Token(Trivia leading, TokenKind kind, String text) {
        this.leading = Objects.requireNonNull(leading);
        this.kind = Objects.requireNonNull(kind);
        this.text = Objects.requireNonNull(text);
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
     * What it is.
     *
     * @return the kind
     */
    public TokenKind kind() {
        return kind;
    }

    /**
     * Its text in the source, quotes and escapes as written.
     *
     * @return the text, of a kind with one fixed text always the same
     */
    public String text() {
        return text;
    }

    /**
     * What stands between the token before and this one.
     *
     * @return blanks and comments, or nothing
     */
    public Trivia leading() {
        return leading;
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

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Token token
                        && kind == token.kind
                        && text.equals(token.text)
                        && leading.equals(token.leading);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, text, leading);
    }

    /**
     * Kind, text and trivia, for a debugger.
     *
     * @return for example {@code Token[kind=IDENTIFIER, text=a, leading= ]}
     */
    @Override
    public String toString() {
        return "Token[kind=" + kind + ", text=" + text + ", leading=" + leading + "]";
    }
}
