package io.github.nixpoet.syntax.internal;

import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.Trivia;
import org.jspecify.annotations.Nullable;

/**
 * Makes tokens without the constructor's checks, for the lexer, which has just cut the text as they would: a fifth of a parse
 * otherwise. {@code TokensTest} holds what the lexer cuts to the checks.
 */
public final class LexedTokens {

    /** The token of a kind, with its text, behind trivia. */
    @FunctionalInterface
    public interface Maker {

        /**
         * Makes a token.
         *
         * @param kind what it is
         * @param text its text, known to be one of that kind
         * @param leading what stands before it
         * @return the token
         */
        Token token(TokenKind kind, String text, Trivia leading);
    }

    private static @Nullable Maker maker;

    private LexedTokens() {}

    /**
     * Takes what only {@link Token} can give.
     *
     * @param unchecked makes a token and checks nothing
     */
    public static void offer(Maker unchecked) {
        maker = unchecked;
    }

    /**
     * The maker that {@link Token} has offered.
     *
     * @return the one there is
     */
    public static Maker maker() {
        Token.of(TokenKind.IF);
        Maker known = maker;
        if (known == null) {
            throw new IllegalStateException("Token has offered none");
        }
        return known;
    }
}
