package io.github.nixpoet.syntax;

/** Walks over blank space and comments as Nix' lexer does. */
final class TriviaScanner {

    private TriviaScanner() {}

    static void check(String text) {
        int at = 0;
        while (at < text.length()) {
            int next = skip(text, at);
            if (next == at) {
                throw new IllegalArgumentException("neither blank nor comment: '" + text.substring(at) + "'");
            }
            at = next;
        }
    }

    static boolean endsInLineComment(String text) {
        int at = 0;
        boolean open = false;
        while (at < text.length()) {
            open = text.charAt(at) == '#';
            at = skip(text, at);
        }
        return open;
    }

    /** The end of the blank or comment at an offset, or the offset itself if neither is there. */
    private static int skip(String text, int at) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            return at + 1;
        }
        if (c == '#') {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            return end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? at : end + 2;
        }
        return at;
    }
}
