package io.github.nixpoet.doc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lines written so far. */
final class Lines {

    /** Where a level of nesting is indented to; levels further out are behind it. */
    private record Margin(int level, int column, @Nullable Margin outer) {}

    /** A state to come back to. */
    record Mark(int length, int column, int lineStart, boolean atStart, Margin margin) {}

    private final StringBuilder out = new StringBuilder();
    private final int indent;
    private Margin margin;
    private int column;
    /** How far the line is indented. */
    private int lineStart;

    private boolean atStart = true;

    Lines(int indent) {
        this.indent = indent;
        this.margin = new Margin(0, 0, null);
    }

    /** How many code points the line has behind its indentation. */
    int column() {
        return column;
    }

    boolean isAtStart() {
        return atStart;
    }

    Mark mark() {
        return new Mark(out.length(), column, lineStart, atStart, margin);
    }

    void reset(Mark mark) {
        out.setLength(mark.length());
        column = mark.column();
        lineStart = mark.lineStart();
        atStart = mark.atStart();
        margin = mark.margin();
    }

    void blanks(int count) {
        if (count > 0 && !atStart) {
            out.append(" ");
            column++;
        }
    }

    void end(int count) {
        if (out.length() == 0) {
            return;
        }
        out.append("\n".repeat(count));
        column = 0;
        atStart = true;
    }

    /** Goes to a level of nesting; a line that starts there is indented by one more than the level around, however deep it is. */
    void descend(int level) {
        while (level < margin.level()) {
            margin = Objects.requireNonNull(margin.outer());
        }
        if (level > margin.level()) {
            margin = new Margin(level, margin.column() + (atStart ? indent : 0), margin);
        }
    }

    /** Whether a next line of a level would start at the column that this one has reached. */
    boolean isBelow(int level, int columns) {
        Margin next = margin;
        while (level < next.level()) {
            next = Objects.requireNonNull(next.outer());
        }
        return lineStart + column == next.column() + (level > next.level() ? indent : 0) + columns;
    }

    /** Writes text; a line that starts with it is indented by some columns more than its level. */
    void write(String text, int width, int columns) {
        if (atStart) {
            lineStart = margin.column() + columns;
            out.append(" ".repeat(lineStart));
            atStart = false;
        }
        out.append(text);
        column += width;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
