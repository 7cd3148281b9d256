package io.github.nixpoet.syntax;

/**
 * The raw text between the quotes of an indented string, read in Nix' own pieces: {@code ''$}, {@code '''}, {@code ''\x}, a dollar or
 * a quote with a character that opens nothing, any other character.
 */
final class IndentedBody {

    private IndentedBody() {}

    static boolean isWhole(String text) {
        int end = text.length() - 2;
        if (end < 2 || !text.startsWith("''") || !text.endsWith("''")) {
            return false;
        }
        boolean plain = text.indexOf("''", 2) == end && text.indexOf('$') < 0;
        return plain || scan(text, 2) == end;
    }

    /** Whether a piece may stand in an indented string before an interpolation ({@code true}) or before the closing quotes. */
    static boolean isPiece(String text, boolean beforeInterpolation) {
        boolean plain = text.indexOf('$') < 0 && text.indexOf("''") < 0 && !text.endsWith("'");
        return plain || scan(text + (beforeInterpolation ? "${" : "''"), 0) == text.length();
    }

    /** The offset of the closing quotes or interpolation that ends the literal text starting at {@code at}; the length if nothing does. */
    private static int scan(String text, int at) {
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            char next = at + 1 < length ? text.charAt(at + 1) : '\0';
            if (c == '$') {
                if (next == '{') {
                    return at;
                }
                at += next == '\'' || at + 1 >= length ? 1 : 2;
            } else if (c == '\'' && next == '\'') {
                char third = at + 2 < length ? text.charAt(at + 2) : '\0';
                if (third == '\\') {
                    at += 4;
                } else if (third == '$' || third == '\'') {
                    at += 3;
                } else {
                    return at;
                }
            } else if (c == '\'') {
                at += next == '$' || at + 1 >= length ? 1 : 2;
            } else {
                at++;
            }
        }
        return at;
    }
}
