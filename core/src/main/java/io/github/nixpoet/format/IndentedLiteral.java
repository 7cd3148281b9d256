package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;

/**
 * The lines of an indented string without interpolations, as {@link IndentedText} has them. Most strings are of this kind, and theirs are
 * cut from the token without a list of pieces for each.
 */
final class IndentedLiteral {

    private static final int QUOTES = 2;

    private final String token;
    private final int end;
    /** Where the first line starts that is printed. */
    private final int start;

    IndentedLiteral(String token) {
        this.token = token;
        this.end = token.length() - QUOTES;
        int first = lineEnd(QUOTES);
        this.start = first < end && isBlank(QUOTES, first) ? first + 1 : QUOTES;
    }

    /** Whether there is more than one line: strings of one line may be printed with double quotes. */
    boolean hasLines() {
        return lineEnd(start) < end;
    }

    private int common() {
        int least = Integer.MAX_VALUE;
        for (int at = start; at <= end; ) {
            int lineEnd = lineEnd(at);
            if (!isBlank(at, lineEnd)) {
                least = Math.min(least, blanks(at, lineEnd));
            }
            at = lineEnd + 1;
        }
        return least;
    }

    /** Writes all between the quotes. */
    void write(Draft draft) {
        int common = common();
        draft.gap(Gap.BREAK).indent();
        for (int at = start; at <= end; ) {
            int lineEnd = lineEnd(at);
            boolean nothing = isBlank(at, lineEnd) && (lineEnd == end || lineEnd - at <= common);
            if (at > start) {
                draft.lineEnds(1);
            }
            if (!nothing) {
                draft.text(token.substring(at + common, lineEnd));
            }
            at = lineEnd + 1;
        }
        draft.outdent();
    }

    private int lineEnd(int from) {
        int lineEnd = token.indexOf('\n', from);
        return lineEnd < 0 ? end : lineEnd;
    }

    private boolean isBlank(int from, int to) {
        return blanks(from, to) == to - from;
    }

    private int blanks(int from, int to) {
        int at = from;
        while (at < to && token.charAt(at) == ' ') {
            at++;
        }
        return at - from;
    }
}
