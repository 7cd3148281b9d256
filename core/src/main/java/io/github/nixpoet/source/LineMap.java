package io.github.nixpoet.source;

import java.util.Arrays;

/** The line starts of a text. A line ends at LF, CR LF or a lone CR, as in Nix' own messages. */
final class LineMap {

    private final int[] starts;
    private final String text;

    LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    int count() {
        return starts.length;
    }

    int lineOf(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    int startOf(int line) {
        return starts[line - 1];
    }

    /** The end of a line without its terminator. */
    int endOf(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        while (end > starts[line - 1] && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
