package io.github.nixpoet.doc;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines written so far. */
final class Lines {

    /** Where a level of nesting is indented to; levels further out are behind it. */
    private record Margin(int level, int column, @Nullable Margin outer) {}

    /** A state to come back to. */
    record Mark(int length, int column, boolean muted, Margin margin) {}

    private static final String[] BLANKS =
            IntStream.range(0, 64).mapToObj(" "::repeat).toArray(String[]::new);

    private static final Margin NO_MARGIN = new Margin(0, 0, null);

    private StringBuilder out = new StringBuilder();
    private int indent;
    private Margin margin = NO_MARGIN;
    private int column;
    private boolean muted;

    /**
     * Begins anew.
     *
     * @param columns how many a level of indentation has
     * @param length about how long all lines will be
     */
    void start(int columns, int length) {
        out = new StringBuilder(length);
        indent = columns;
        margin = NO_MARGIN;
        column = 0;
        muted = false;
    }

    /** How many code points the line has behind its indentation. */
    int column() {
        return column;
    }

    boolean isAtStart() {
        return column == 0;
    }

    /** The level of what was written last at the start of a line or in a broken group. */
    int level() {
        return margin.level();
    }

    Mark mark() {
        return new Mark(out.length(), column, muted, margin);
    }

    void reset(Mark mark) {
        out.setLength(mark.length());
        column = mark.column();
        muted = mark.muted();
        margin = mark.margin();
    }

    /** Goes to a level of nesting; a line that starts there is indented by one more than the level around, however deep it is. */
    void descend(int level) {
        while (level < margin.level()) {
            margin = Objects.requireNonNull(margin.outer());
        }
        if (level > margin.level()) {
            margin = new Margin(level, margin.column() + (isAtStart() ? indent : 0), margin);
        }
    }

    /** Indents what comes next, if it starts a line, by some columns more than its level. */
    void indent(int columns) {
        if (isAtStart() && !muted) {
            out.append(blanks(margin.column() + columns));
        }
    }

    private static String blanks(int count) {
        return count < BLANKS.length ? BLANKS[count] : " ".repeat(count);
    }

    void write(String text, int width) {
        if (!muted) {
            out.append(text);
        }
        column += width;
    }

    void end(int count) {
        if (!muted) {
            for (int i = 0; i < count; i++) {
                out.append('\n');
            }
        }
        column = 0;
    }

    /** Writes the start of a line; from then on the line has started, even if it is empty. */
    void raw(String text, int width) {
        write(text, width);
        column = Math.max(1, column);
    }

    void mute() {
        muted = true;
    }

    /** Writes whole lines in place of those that were muted. */
    void verbatim(String text) {
        if (!isAtStart() && !muted) {
            out.append('\n');
        }
        out.append(text);
        muted = false;
        column = Columns.of(text.substring(text.lastIndexOf('\n') + 1));
    }

    /** All lines, which are not kept. */
    String take() {
        String text = out.toString();
        out = new StringBuilder(0);
        return text;
    }
}
