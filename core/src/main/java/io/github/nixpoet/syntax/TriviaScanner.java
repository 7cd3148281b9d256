package io.github.nixpoet.syntax;

/** Walks over blank space and comments as Nix' lexer does. */
final class TriviaScanner {

    private final String text;
    private boolean comment;
    private boolean openComment;
    private int lineBreaks;

    /** Walks over all of a text, which is refused if something else is in it. */
    TriviaScanner(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                lineBreaks += c == '\n' ? 1 : 0;
                openComment = false;
                at++;
            } else {
                at = commentEnd(at, c);
            }
        }
    }

    boolean foundComment() {
        return comment;
    }

    boolean endsInLineComment() {
        return openComment;
    }

    int lineBreaks() {
        return lineBreaks;
    }

    private int commentEnd(int at, char c) {
        comment = true;
        openComment = c == '#';
        int end = at;
        if (openComment) {
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        end = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) : -1;
        if (end < 0) {
            throw new IllegalArgumentException("neither blank nor comment: '" + text.substring(at) + "'");
        }
        for (int i = at + 2; i < end; i++) {
            lineBreaks += text.charAt(i) == '\n' ? 1 : 0;
        }
        return end + 2;
    }
}
