package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;

/** The tokens of a tree, each to be taken once and in order, with the comments at it. */
final class TokenFeed {

    final CommentedTokens tokens;
    private int next;
    private int printed;

    TokenFeed(SyntaxElement root) {
        tokens = new CommentedTokens(root);
    }

    /** The index of the token that is taken next. */
    int at() {
        return next;
    }

    /** The token that is taken next. */
    Token peek() {
        return tokens.get(next);
    }

    /** Takes what leads the next token away from it. */
    Doc takeLeading() {
        return CommentDocs.leading(tokens.takeLeading(next));
    }

    /** Takes what trails the next token away from it. */
    Doc takeTrailing() {
        return CommentDocs.trailing(tokens.takeTrailing(next));
    }

    /** The next token with all of its comments. */
    Doc take(Token token) {
        return take(token, token.text());
    }

    /** The next token in another writing. */
    Doc take(Token token, String text) {
        if (tokens.isQuiet(next)) {
            return bare(token, text);
        }
        Doc before = takeLeading();
        Doc behind = takeTrailing();
        return Doc.concat(before, bare(token, text), behind);
    }

    /** The next token in another writing, whose comments have been taken or belong to what it is a part of. */
    Doc bare(Token token, String text) {
        if (!tokens.get(next).equals(token)) {
            throw new IllegalStateException("'" + token.text() + "' is not the token in turn, '"
                    + tokens.get(next).text() + "' is");
        }
        next++;
        return new Doc.Text(text, printed++);
    }

    /** Whether there is no comment and no empty line at any of the next tokens. */
    boolean areQuiet(int count) {
        return tokens.areQuiet(next, next + count);
    }

    /**
     * The next tokens, all of them quiet, as one text: blanks stand around an equals sign and nothing between others. Tokens without a
     * gap between them are laid out alike in one text and in many, and one costs less: half of nixpkgs is of this kind.
     */
    Doc takeTogether(int count) {
        if (count == 1) {
            return new Doc.Text(tokens.get(next++).text(), printed++);
        }
        int end = next + count;
        StringBuilder text = new StringBuilder(tokens.width(next, end) + 2);
        for (; next < end; next++) {
            Token token = tokens.get(next);
            boolean assign = token.is(TokenKind.ASSIGN);
            text.append(assign ? " " : "").append(token.text()).append(assign && next < end - 1 ? " " : "");
        }
        return new Doc.Text(text.toString(), printed++);
    }

    /** The next token, a comma that is printed only where its list is broken. */
    Doc takeWhenBroken() {
        next++;
        return new Doc.WhenBroken(",", printed++);
    }

    /** Passes over text of a string of which nothing is left but blanks that Nix takes away. */
    void skipText() {
        if (tokens.get(next).is(TokenKind.STRING_TEXT)) {
            next++;
        }
    }

    /** What stands behind the last token. */
    Doc end() {
        if (next < tokens.size() && tokens.get(next).is(TokenKind.END)) {
            Doc rest = takeLeading();
            next++;
            return rest;
        }
        return Gap.HARD;
    }

    /** Fails if a token has not been taken or if what was made of tokens and comments is not in the document. */
    void checkAllPrinted(int texts, int remarks) {
        if (next != tokens.size()) {
            throw new IllegalStateException("'" + tokens.get(next).text() + "' has not been printed");
        }
        if (texts != printed || remarks != tokens.remarks()) {
            throw new IllegalStateException(printed - texts + " tokens and " + (tokens.remarks() - remarks)
                    + " lines of comments have been lost");
        }
    }
}
