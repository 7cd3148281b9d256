package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.syntax.TokenKind;

/** The tokens of a text that does not fit the grammar, with a place among them that leaves out closers that close nothing. */
final class BrokenText {

    private static final int LONGEST_NAME = 40;

    private final byte[] text;
    private final TokenBuffer tokens;
    private final Brackets brackets;
    private int at;

    /**
     * Tokens from the first one on.
     *
     * @param text the bytes as they were, which messages show; the tokens may be of repaired ones
     */
    BrokenText(byte[] text, TokenBuffer tokens) {
        this.text = text;
        this.tokens = tokens;
        this.brackets = new Brackets(this, tokens);
    }

    /** Which delimiter closes which. */
    Brackets brackets() {
        return brackets;
    }

    int at() {
        return at;
    }

    void next() {
        goTo(at + 1);
    }

    void goTo(int token) {
        at = Math.min(token, end());
        while (brackets.isStray(at)) {
            at++;
        }
    }

    /** The index of the end of the text. */
    int end() {
        return tokens.count - 1;
    }

    int type() {
        return tokens.type[at];
    }

    boolean is(int type) {
        return tokens.type[at] == type;
    }

    int type(int token) {
        return token < 0 || token > end() ? NixGrammar.EOF : tokens.type[token];
    }

    TokenKind kind(int token) {
        return TokenType.kind(type(token));
    }

    void retype(int token, int type) {
        tokens.type[token] = (byte) type;
    }

    int start(int token) {
        return tokens.start[token];
    }

    int end(int token) {
        return token < 0 ? 0 : tokens.end[token];
    }

    String word(int token) {
        return new String(text, start(token), end(token) - start(token), UTF_8);
    }

    /** A token in a message. */
    String name(int token) {
        if (type(token) == NixGrammar.EOF) {
            return "end of text";
        }
        String word = word(token);
        int line = word.indexOf('\n');
        int length = Math.min(line < 0 ? word.length() : line, LONGEST_NAME);
        length -= length > 0 && Character.isHighSurrogate(word.charAt(length - 1)) ? 1 : 0;
        return "'" + (length < word.length() ? word.substring(0, length) + "…" : word) + "'";
    }

    /** Whether a token has the one before it on its left, without a blank. */
    boolean touches(int token) {
        return token > 0 && start(token) == end(token - 1);
    }

    /** Whether a token is a keyword that a sign makes the name of a binding. */
    boolean isKeywordAsName(int token) {
        return FaultFinder.isKeyword(type(token)) && type(token + 1) == NixGrammar.ASSIGN;
    }

    /** Whether a token and the next one are what ends a comment. */
    boolean isCommentEnd(int token) {
        return type(token) == NixGrammar.TIMES && type(token + 1) == NixGrammar.DIVIDE && touches(token + 1);
    }

    /** Whether a token is the first of its line. */
    boolean startsLine(int token) {
        return indentation(token) >= 0;
    }

    /** How many blanks stand before a token that is the first of its line, -1 for others. */
    int indentation(int token) {
        int from = end(token - 1);
        int line = start(token);
        while (line > from && text[line - 1] != '\n') {
            line--;
        }
        if (line == from && from > 0) {
            return -1;
        }
        int first = line;
        while (first < start(token) && (text[first] == ' ' || text[first] == '\t')) {
            first++;
        }
        return first - line;
    }

    /** A name between two tokens, in no delimiter, that is nearly a keyword; -1 if there is none. */
    int misspelt(String keyword, int from, int to) {
        for (int i = from; i < to; i++) {
            if (type(i) == NixGrammar.IDENTIFIER && Spelling.isNear(word(i), keyword)) {
                return i;
            }
            i = Math.max(i, brackets.partner(i));
        }
        return FaultFinder.NONE;
    }

    /** Whether a binding begins at a token. */
    boolean isBinding(int token) {
        if (type(token) == NixGrammar.INHERIT) {
            return true;
        }
        int at = token;
        while (FaultFinder.isNameStart(type(at))) {
            at = Math.max(at, brackets.partner(at)) + 1;
            if (type(at) != NixGrammar.DOT) {
                return type(at) == NixGrammar.ASSIGN;
            }
            at++;
        }
        return false;
    }
}
