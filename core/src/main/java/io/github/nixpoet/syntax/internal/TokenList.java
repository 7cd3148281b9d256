package io.github.nixpoet.syntax.internal;

import io.github.nixpoet.syntax.Token;
import java.util.AbstractList;
import java.util.RandomAccess;

/** Tokens in an array that nobody changes any more, so that neither a parse nor who reads its result copies it. */
public final class TokenList extends AbstractList<Token> implements RandomAccess {

    private final Token[] tokens;

    /**
     * A list of an array.
     *
     * @param tokens the array, the list's own from now on
     */
    public TokenList(Token[] tokens) {
        this.tokens = tokens;
    }

    @Override
    public Token get(int index) {
        return tokens[index];
    }

    @Override
    public int size() {
        return tokens.length;
    }

    /**
     * The array itself.
     *
     * @return not to be written to
     */
    public Token[] array() {
        return tokens;
    }
}
