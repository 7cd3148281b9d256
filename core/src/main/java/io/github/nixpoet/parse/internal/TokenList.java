package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.Token;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** Tokens in an array that nobody changes any more, so that a parse does not copy what it hands on. */
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

    @Override
    public <T> T[] toArray(T[] room) {
        return Arrays.asList(tokens).toArray(room);
    }
}
