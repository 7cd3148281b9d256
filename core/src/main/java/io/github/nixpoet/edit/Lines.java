package io.github.nixpoet.edit;

import java.util.stream.IntStream;

/** The lines of a text by the offsets of what stands in them. A carriage return alone ends one too, and a comment with it. */
record Lines(String text) {

    int startOf(int offset) {
        int start = offset;
        while (start > 0 && !isEnd(start - 1)) {
            start--;
        }
        return start;
    }

    /** The end of the line without its terminator. */
    int endOf(int offset) {
        int end = lastOf(offset);
        return end > offset && end < text.length() && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r'
                ? end - 1
                : end;
    }

    /** The start of the line below, or the end of the text. */
    int next(int offset) {
        return Math.min(text.length(), lastOf(offset) + 1);
    }

    /** How many lines end between two offsets. */
    int ends(int from, int to) {
        return (int) IntStream.range(from, to).filter(this::isEnd).count();
    }

    private int lastOf(int offset) {
        int end = offset;
        while (end < text.length() && !isEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean isEnd(int offset) {
        char c = text.charAt(offset);
        return c == '\n' || c == '\r' && !text.startsWith("\n", offset + 1);
    }

    /** What blanks the line of an offset begins with. */
    String indentation(int offset) {
        int start = startOf(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean isFirstInLine(int offset) {
        return text.substring(startOf(offset), offset).isBlank();
    }

    boolean isLastInLine(int offset) {
        return text.substring(offset, endOf(offset)).isBlank();
    }

    boolean isBlank(int line) {
        return line < text.length() && text.substring(line, endOf(line)).isBlank();
    }

    boolean isOneLine(int from, int to) {
        return lastOf(from) >= to;
    }
}
