package io.github.nixpoet.doc;

import java.util.Arrays;

/** A document in one row. It is filled by a {@link TapeWriter} and then {@linkplain Measures measured}. */
final class Tape {

    private static final int ROOM = 1024;

    private byte[] kinds = new byte[ROOM];
    /** The text, the gap or the kind of the group; of other entries, anything. */
    private Object[] contents = new Object[ROOM];
    /** The width of a text, how many line ends, or where the other end of a group is. */
    private int[] values = new int[ROOM];

    private int[] levels = new int[ROOM];
    /** The column of a text, or the number of a group. */
    private int[] columns = new int[ROOM];

    private int size;
    private int groups;

    void addText(byte kind, String text, int level, int column) {
        add(kind, text, Columns.of(text));
        levels[size - 1] = level;
        columns[size - 1] = column;
    }

    void addGap(Gap gap) {
        add(Entry.GAP, gap, 0);
    }

    void addLineEnds(int count) {
        add(Entry.LINE_ENDS, count);
    }

    void addStart(GroupKind group) {
        add(Entry.START, group, 0);
        columns[size - 1] = groups++;
    }

    private void add(byte kind, int value) {
        if (size == kinds.length) {
            grow();
        }
        set(size++, kind, value);
    }

    private void add(byte kind, Object content, int value) {
        add(kind, value);
        contents[size - 1] = content;
    }

    private void set(int at, byte kind, int value) {
        kinds[at] = kind;
        values[at] = value;
    }

    /** Ends a group before a place; no more than one gap may stand behind that. */
    void end(int at, int start) {
        add(Entry.END, start);
        if (at < size - 1) {
            set(size - 1, kinds[at], values[at]);
            contents[size - 1] = contents[at];
            set(at, Entry.END, start);
        }
        values[start] = at;
    }

    /** Makes a word of a group whose only text is the last thing. */
    void unwrap(int start) {
        set(start, Entry.WORD, values[start + 1]);
        contents[start] = contents[start + 1];
        levels[start] = levels[start + 1];
        columns[start] = columns[start + 1];
        size = start + 1;
    }

    /** Leaves a group that holds nothing but one other to that one. */
    void dissolve(int start) {
        kinds[start] = Entry.NOTHING;
    }

    void clear() {
        // A word that is the last thing has left its text one further.
        Room.clear(contents, Math.min(size + 1, contents.length));
        size = 0;
        groups = 0;
    }

    void truncate(int length) {
        size = length;
    }

    void replaceGap(int at, Gap gap) {
        set(at, Entry.GAP, 0);
        contents[at] = gap;
    }

    void replaceLineEnds(int at, int count) {
        set(at, Entry.LINE_ENDS, count);
    }

    int size() {
        return size;
    }

    byte kind(int at) {
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
