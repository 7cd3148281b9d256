package io.github.nixpoet.syntax;

/**
 * The raw text between the quotes of a {@code "…"} string, read in Nix' own pieces: a backslash with its character, a dollar with a
 * character that opens nothing, any other character.
 */
final class StringBody {

    private StringBody() {}

    static boolean isWhole(String text) {
        int end = text.length() - 1;
        return end >= 1 && text.charAt(0) == '"' && text.charAt(end) == '"' && scan(text, 1, end) == end;
    }

    /** Whether a piece may stand in a string before an interpolation ({@code true}) or before the closing quote. */
    static boolean isPiece(String text, boolean beforeInterpolation) {
        int end = text.length();
        boolean dollar = end > 0 && text.charAt(end - 1) == '$';
        return scan(beforeInterpolation && dollar ? text + "${" : text, 0, end) == end;
    }

    /** Where literal text that starts at {@code at} ends: at {@code end}, or before it at a quote or interpolation, or after it in an escape. */
    private static int scan(String text, int at, int end) {
        while (at < end) {
            char c = text.charAt(at);
            if (c == '"') {
                return at;
            }
            if (c == '\\') {
                at += 2;
            } else if (c == '$' && at + 1 < text.length()) {
                char next = text.charAt(at + 1);
                if (next == '{') {
                    return at;
                }
                at += next == '"' ? 1 : next == '\\' ? 3 : 2;
            } else {
                at++;
            }
        }
        return at;
    }
}
