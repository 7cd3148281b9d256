package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;

/** The tokens of a tree, each to be taken once and in order and written on the draft, with the comments at it. */
final class TokenFeed {

    final CommentedTokens tokens;
    private final Draft draft;
    private final StringBuilder text = new StringBuilder();
    private int next;

    TokenFeed(TokenRow tokens, Draft draft, boolean strict) {
        this.tokens = new CommentedTokens(tokens, strict);
        this.draft = draft;
    }

    /** The index of the token that is taken next. */
    int at() {
        return next;
    }

    /** The token that is taken next. */
    Token peek() {
        return tokens.get(next);
    }

    /** Writes what leads the next token. */
    void takeLeading() {
        CommentWriter.leading(tokens.takeLeading(next), draft);
    }

    /** Takes what trails the next token away from it, to be written later. */
    String takeTrailing() {
        return tokens.takeTrailing(next);
    }

    /** The next token with all of its comments. */
    void take(Token token) {
        if (tokens.isQuiet(next)) {
            bare(token, token.text());
            return;
        }
        takeLeading();
        String behind = takeTrailing();
        bare(token, token.text());
        CommentWriter.trailing(behind, draft);
    }

    /** The next token in another writing, whose comments have been taken or belong to what it is a part of. */
    void bare(Token token, String text) {
        Token expected = tokens.get(next);
        if (!expected.equals(token)) {
            throw new IllegalStateException(
                    "'" + token.text() + "' is not the token in turn, '" + expected.text() + "' is");
        }
        next++;
        draft.text(text);
    }

    /** Whether there is no comment and no empty line at any of the next tokens. */
    boolean areQuiet(int count) {
        return tokens.areQuiet(next, next + count);
    }

    /**
     * The next tokens, all of them quiet, as one text: blanks stand around an equals sign and nothing between others. Tokens without a
     * gap between them are laid out alike in one text and in many, and one costs less: half of nixpkgs is of this kind.
     */
    void takeTogether(int count) {
        draft.text(together(count));
    }

    /** The same in a group of its own. */
    void takeWord(int count) {
        draft.word(together(count));
    }

    private String together(int count) {
        if (count == 1) {
            return tokens.get(next++).text();
        }
        int end = next + count;
        text.setLength(0);
        for (; next < end; next++) {
            Token token = tokens.get(next);
            if (token.is(TokenKind.ASSIGN)) {
                text.append(next < end - 1 ? " = " : " =");
            } else {
                text.append(token.text());
            }
        }
        return text.toString();
    }

    /** The next token, a comma that is printed only where its list is broken. */
    void takeWhenBroken() {
        next++;
        draft.whenBroken(",");
    }

    /** Passes over text of a string of which nothing is left but blanks that Nix takes away. */
    void skipText() {
        if (tokens.get(next).is(TokenKind.STRING_TEXT)) {
            next++;
        }
    }

    /** Writes what stands behind the last token. */
    void end() {
        if (next < tokens.size() && tokens.get(next).is(TokenKind.END)) {
            takeLeading();
            next++;
        }
    }

    /** Fails if a token has not been taken or if a comment is not in the draft. */
    void checkAllWritten() {
        if (next != tokens.size()) {
            throw new IllegalStateException("'" + tokens.get(next).text() + "' has not been printed");
        }
        if (draft.remarks() != tokens.remarks()) {
            throw new IllegalStateException((tokens.remarks() - draft.remarks()) + " lines of comments have been lost");
        }
    }
}
