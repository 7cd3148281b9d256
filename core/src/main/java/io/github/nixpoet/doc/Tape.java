package io.github.nixpoet.doc;

import java.util.Arrays;

/** A document in one row. It is filled by a {@link TapeWriter} and then {@linkplain Measures measured}. */
final class Tape {

    enum Kind {
        TEXT,
        /** A text that was all of its group, as a function's name is: where it fits on a line that has begun, it leaves the level alone. */
        WORD,
        REMARK,
        /** A remark that belongs to what stands before it. */
        TRAILING_REMARK,
        WHEN_BROKEN,
        RAW,
        MUTE,
        VERBATIM,
        GAP,
        LINE_ENDS,
        START,
        END,
        /** The start of a group that has turned out to hold nothing but a group of the same kind. */
        NOTHING;

        boolean isText() {
            return this == TEXT || this == WORD;
        }

        boolean isGap() {
            return this == GAP || this == LINE_ENDS;
        }

        boolean isMark() {
            return this == START || this == END || this == NOTHING;
        }

        boolean isRemark() {
            return this == REMARK || this == TRAILING_REMARK;
        }
    }

    private static final int ROOM = 1024;

    private Kind[] kinds = new Kind[ROOM];
    /** The text, the gap or the kind of the group. */
    private Object[] contents = new Object[ROOM];
    /** The width of a text, how many line ends, or where the other end of a group is. */
    private int[] values = new int[ROOM];

    private int[] levels = new int[ROOM];
    /** The column of a text, or the number of a group. */
    private int[] columns = new int[ROOM];

    private int size;
    private int groups;

    void addText(Kind kind, String text, int level, int column) {
        add(kind, text, Columns.of(text));
        levels[size - 1] = level;
        columns[size - 1] = column;
    }

    void addGap(Gap gap) {
        add(Kind.GAP, gap, 0);
    }

    void addLineEnds(int count) {
        add(Kind.LINE_ENDS, Kind.LINE_ENDS, count);
    }

    void addStart(GroupKind group) {
        add(Kind.START, group, 0);
        columns[size - 1] = groups++;
    }

    private void add(Kind kind, Object content, int value) {
        if (size == kinds.length) {
            grow();
        }
        set(size++, kind, content, value);
    }

    private void set(int at, Kind kind, Object content, int value) {
        kinds[at] = kind;
        contents[at] = content;
        values[at] = value;
    }

    /** Ends a group before a place; no more than one gap may stand behind that. */
    void end(int at, int start) {
        add(Kind.END, Kind.END, start);
        if (at < size - 1) {
            set(size - 1, kinds[at], contents[at], values[at]);
            set(at, Kind.END, Kind.END, start);
        }
        values[start] = at;
    }

    /** Makes a word of a group whose only text is the last thing. */
    void unwrap(int start) {
        set(start, Kind.WORD, contents[start + 1], values[start + 1]);
        levels[start] = levels[start + 1];
        columns[start] = columns[start + 1];
        size = start + 1;
    }

    /** Leaves a group that holds nothing but one other to that one. */
    void dissolve(int start) {
        kinds[start] = Kind.NOTHING;
    }

    void clear() {
        // A word that is the last thing has left its text one further.
        Arrays.fill(contents, 0, Math.min(size + 1, contents.length), null);
        size = 0;
        groups = 0;
    }

    void truncate(int length) {
        size = length;
    }

    void replaceGap(int at, Gap gap) {
        set(at, Kind.GAP, gap, 0);
    }

    void replaceLineEnds(int at, int count) {
        set(at, Kind.LINE_ENDS, Kind.LINE_ENDS, count);
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

    /** How many code points a text has. */
    int width(int at) {
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

    /** How many groups have been started. */
    int groups() {
        return groups;
    }

    /** The number of the group that starts at a place. */
    int groupNumber(int at) {
        return columns[at];
    }

    /** Where the group ends that starts at a place, or starts that ends there. */
    int partner(int at) {
        return values[at];
    }

    private void grow() {
        int length = size * 2;
        kinds = Arrays.copyOf(kinds, length);
        contents = Arrays.copyOf(contents, length);
        values = Arrays.copyOf(values, length);
        levels = Arrays.copyOf(levels, length);
        columns = Arrays.copyOf(columns, length);
    }
}
