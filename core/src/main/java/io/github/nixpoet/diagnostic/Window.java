package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;

/** The part of a line that is shown: the whole line, or of a long one what stands around a place. */
final class Window {

    /** In characters; a generated line may hold megabytes. */
    private static final int LONGEST = 160;

    /** What is shown before a place far to the right. */
    private static final int BEFORE = 60;

    private static final String CUT = "…";

    private final String text;
    private final int start;
    private final int end;
    private final boolean cutLeft;
    private final boolean cutRight;

    private Window(String text, Span line, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.cutLeft = start > line.start();
        this.cutRight = end < line.end();
    }

    static Window of(SourceText source, Span line, int place) {
        String text = source.text();
        if (line.length() <= LONGEST) {
            return new Window(text, line, line.start(), line.end());
        }
        boolean near = place - line.start() <= LONGEST - BEFORE;
        int start = near ? line.start() : Math.max(line.start(), Math.min(place - BEFORE, line.end() - LONGEST));
        int end = Math.min(line.end(), start + LONGEST);
        return new Window(text, line, whole(text, start), whole(text, end));
    }

    /** An offset that is not within a surrogate pair. */
    private static int whole(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }

    String shown() {
        return (cutLeft ? CUT : "") + Terminal.visible(text.substring(start, end)) + (cutRight ? CUT : "");
    }

    /** The terminal column of an offset, from 0; that of the nearest end for what is cut off. */
    int column(int offset) {
        int shown = Math.max(start, Math.min(offset, end));
        return (cutLeft ? 1 : 0) + Terminal.columns(text.substring(start, shown));
    }
}
