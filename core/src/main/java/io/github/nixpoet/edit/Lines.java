package io.github.nixpoet.edit;

/** The lines of a text by the offsets of what stands in them. */
record Lines(String text) {

    int startOf(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The end of the line without its terminator. */
    int endOf(int offset) {
        int end = text.indexOf('\n', offset);
        end = end < 0 ? text.length() : end;
        return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** The start of the line below, or the end of the text. */
    int next(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
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
        int lineEnd = text.indexOf('\n', from);
        return lineEnd < 0 || lineEnd >= to;
    }
}
