package io.github.nixpoet.doc;

import java.util.Arrays;

/**
 * A document in one row, with sums over it, so that whether a stretch of it fits is a subtraction.
 *
 * <p>The row is filled by a {@link TapeWriter} and measured once.
 */
final class Tape {

    enum Kind {
        TEXT,
        REMARK,
        WHEN_BROKEN,
        GAP,
        LINE_ENDS,
        START,
        END
    }

    private Kind[] kinds = new Kind[256];
    /** The text, the gap or the kind of the group. */
    private Object[] contents = new Object[256];

    private int[] values = new int[256];
    private int[] levels = new int[256];
    private int[] columns = new int[256];
    private int[] ends = new int[256];
    private int size;

    private int[] widthBefore = new int[0];
    private int[] nextHard = new int[0];
    private int[] firstLine = new int[0];
    private int[] nextBreak = new int[0];

    void add(Kind kind, Object content, int value, int level, int column) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        contents[size] = content;
        values[size] = value;
        levels[size] = level;
        columns[size] = column;
        size++;
    }

    /** Moves all from a place on one further and marks the end of a group there. */
    void insertEnd(int at, int start) {
        add(Kind.END, Kind.END, 0, 0, 0);
        for (int i = size - 1; i > at; i--) {
            kinds[i] = kinds[i - 1];
            contents[i] = contents[i - 1];
            values[i] = values[i - 1];
            levels[i] = levels[i - 1];
            columns[i] = columns[i - 1];
        }
        kinds[at] = Kind.END;
        contents[at] = Kind.END;
        values[at] = start;
        ends[start] = at;
    }

    void truncate(int length) {
        size = length;
    }

    void replaceGap(int at, Gap gap) {
        contents[at] = gap;
    }

    int size() {
        return size;
    }

    Kind kind(int at) {
        return kinds[at];
    }

    String text(int at) {
        return (String) contents[at];
    }

    int ordinal(int at) {
        return values[at];
    }

    Gap gap(int at) {
        return (Gap) contents[at];
    }

    int lineEnds(int at) {
        return values[at];
    }

    GroupKind group(int at) {
        return (GroupKind) contents[at];
    }

    int level(int at) {
        return levels[at];
    }

    int column(int at) {
        return columns[at];
    }

    /** Where the group ends that starts at a place. */
    int end(int start) {
        return ends[start];
    }

    /** Where the group starts that ends at a place. */
    int start(int end) {
        return values[end];
    }

    /** Whether a stretch has no line end that is fixed. */
    boolean canBeFlat(int from, int to) {
        return nextHard[from] >= to;
    }

    /** The width of a stretch on one line. */
    int width(int from, int to) {
        return widthBefore[to] - widthBefore[from];
    }

    /** The width from a place to the first gap that may end the line. */
    int firstLine(int from) {
        return firstLine[from];
    }

    /** The first place from another on where the line may end. */
    int nextBreak(int from) {
        return nextBreak[from];
    }

    /** Makes the sums; nothing may be added behind. */
    void measure() {
        widthBefore = new int[size + 1];
        nextHard = new int[size + 1];
        firstLine = new int[size + 1];
        for (int i = 0; i < size; i++) {
            widthBefore[i + 1] = widthBefore[i] + flatWidth(i);
        }
        nextHard[size] = size;
        nextBreak = new int[size + 1];
        nextBreak[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            boolean gap = kinds[i] == Kind.GAP;
            boolean hard = kinds[i] == Kind.LINE_ENDS || gap && gap(i).isHard();
            nextHard[i] = hard ? i : nextHard[i + 1];
            boolean stops = kinds[i] == Kind.LINE_ENDS || gap && gap(i) != Gap.BLANK;
            nextBreak[i] = stops ? i : nextBreak[i + 1];
            firstLine[i] = stops ? 0 : flatWidth(i) + firstLine[i + 1];
        }
    }

    private int flatWidth(int at) {
        return switch (kinds[at]) {
            case TEXT -> Columns.of(text(at));
            case GAP -> gap(at).flatWidth();
            case REMARK, WHEN_BROKEN, LINE_ENDS, START, END -> 0;
        };
    }

    private void grow() {
        int length = size * 2;
        kinds = Arrays.copyOf(kinds, length);
        contents = Arrays.copyOf(contents, length);
        values = Arrays.copyOf(values, length);
        levels = Arrays.copyOf(levels, length);
        columns = Arrays.copyOf(columns, length);
        ends = Arrays.copyOf(ends, length);
    }
}
