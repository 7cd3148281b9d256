package io.github.nixpoet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What Nix' lexer cuts from an indented string at once.
 *
 * @param text its value
 * @param plain whether the spaces in it count as indentation; not so in an escape
 */
record IndentedPiece(String text, boolean plain) {

    static List<IndentedPiece> scan(String fragment, boolean first, boolean last) {
        return new Scanner(fragment, last).scan(first ? firstLine(fragment) : 0);
    }

    /** Spaces and a line break behind the opening quotes are part of them. */
    private static int firstLine(String fragment) {
        int at = 0;
        while (at < fragment.length() && fragment.charAt(at) == ' ') {
            at++;
        }
        return at < fragment.length() && fragment.charAt(at) == '\n' ? at + 1 : 0;
    }

    private static final class Scanner {

        private final List<IndentedPiece> pieces = new ArrayList<>();
        private final StringBuilder plain = new StringBuilder();
        private final String source;
        private final int end;

        Scanner(String fragment, boolean last) {
            source = fragment + (last ? "''" : "${") + '\0';
            end = fragment.length();
        }

        List<IndentedPiece> scan(int start) {
            int at = start;
            while (at < end) {
                char c = source.charAt(at);
                char next = source.charAt(at + 1);
                if (c == '\'' && next == '\'' && at + 2 < end) {
                    at += quotes(at);
                } else if ((c == '$' && next != '\'' && next != '{') || (c == '\'' && next != '$' && next != '\'')) {
                    plain.append(c).append(next);
                    at += 2;
                } else if (c == '$' || c == '\'') {
                    special(String.valueOf(c));
                    at++;
                } else {
                    plain.append(c);
                    at++;
                }
            }
            flush();
            return pieces;
        }

        /** Takes the escape that starts with the quotes at an offset and says how long it is. */
        private int quotes(int at) {
            char third = source.charAt(at + 2);
            if (third == '\\' && at + 3 < end) {
                special(String.valueOf(StringValue.escaped(source.charAt(at + 3))));
                return 4;
            }
            if (third != '$' && third != '\'') {
                throw new IllegalArgumentException(
                        "the quotes of an indented string within it: " + source.substring(0, end));
            }
            special(third == '$' ? "$" : "''");
            return 3;
        }

        private void special(String text) {
            flush();
            pieces.add(new IndentedPiece(text, false));
        }

        private void flush() {
            if (!plain.isEmpty()) {
                pieces.add(new IndentedPiece(plain.toString(), true));
                plain.setLength(0);
            }
        }
    }
}
