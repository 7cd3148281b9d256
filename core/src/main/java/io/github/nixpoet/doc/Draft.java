package io.github.nixpoet.doc;

import java.util.Arrays;

/**
 * A document as it is written: texts, and between them gaps whose line ends are not chosen yet.
 *
 * <p>Example: {@code draft.open(GroupKind.PLAIN).text("[").gap(Gap.LINE).text("1").gap(Gap.LINE).text("]").close()} becomes
 * {@code [ 1 ]} if that fits, else three lines. {@link Layout#print} chooses.
 */
public final class Draft {

    /** What one entry is. */
    enum Kind {
        TEXT,
        GAP,
        /** A text that is all of its group. */
        WORD,
        OPEN,
        CLOSE,
        /** What follows is so many columns further right. */
        COLUMN,
        REMARK,
        TRAILING_REMARK,
        WHEN_BROKEN,
        LINE_ENDS,
        MUTE,
        VERBATIM,
        RAW
    }

    private static final int ROOM = 256;

    private Kind[] kinds = new Kind[ROOM];
    /** The text, the gap or the kind of the group. */
    private Object[] contents = new Object[ROOM];
    /** On which level a text is; or how many columns or line ends. */
    private int[] numbers = new int[ROOM];

    private int size;
    private int level;
    private int remarks;

    /** A draft without anything. */
    public Draft() {}

    /**
     * Makes it empty, to be written anew in the room that it has.
     *
     * @return this draft
     */
    public Draft clear() {
        // What is left in the room would live on with it.
        Arrays.fill(contents, 0, size, null);
        size = 0;
        level = 0;
        remarks = 0;
        return this;
    }

    /**
     * Text that is printed as it is.
     *
     * @param text without line ends
     * @return this draft
     */
    public Draft text(String text) {
        return add(Kind.TEXT, text, level);
    }

    /**
     * The same in a group of its own: short for {@code open(GroupKind.PLAIN).text(text).close()}.
     *
     * @param text without line ends
     * @return this draft
     */
    public Draft word(String text) {
        return add(Kind.WORD, text, level);
    }

    /**
     * A place where the line may end.
     *
     * @param gap what stands there
     * @return this draft
     */
    public Draft gap(Gap gap) {
        return add(Kind.GAP, gap);
    }

    /**
     * Starts a group, which is laid out flat if it fits.
     *
     * @param kind how it breaks if it does not
     * @return this draft
     */
    public Draft open(GroupKind kind) {
        return add(Kind.OPEN, kind);
    }

    /**
     * Ends the group that was started last.
     *
     * @return this draft
     */
    public Draft close() {
        return add(Kind.CLOSE, Kind.CLOSE);
    }

    /**
     * From here on lines start one level deeper; however many levels a line is deeper than the one before, it is indented by one.
     *
     * @return this draft
     */
    public Draft indent() {
        level++;
        return this;
    }

    /**
     * From here on lines start one level less deep.
     *
     * @return this draft
     */
    public Draft outdent() {
        level--;
        return this;
    }

    /**
     * From here on lines start further right than their level asks for.
     *
     * @param columns by how many columns; negative to take that back
     * @return this draft
     */
    public Draft shift(int columns) {
        return add(Kind.COLUMN, Kind.COLUMN, columns);
    }

    /**
     * Text that is printed but takes no room: whether the rest fits does not depend on it. At the start of a group it stands before
     * that group.
     *
     * @param text one line
     * @return this draft
     */
    public Draft remark(String text) {
        remarks++;
        return add(Kind.REMARK, text, level);
    }

    /**
     * A {@linkplain #remark remark} that belongs to what stands before it on its line; it then never starts right above the next line,
     * where a reader would take it for a part of that.
     *
     * @param text one line
     * @return this draft
     */
    public Draft trailingRemark(String text) {
        remarks++;
        return add(Kind.TRAILING_REMARK, text, level);
    }

    /**
     * Text that is printed only where the group around is broken.
     *
     * @param text one line
     * @return this draft
     */
    public Draft whenBroken(String text) {
        return add(Kind.WHEN_BROKEN, text, level);
    }

    /**
     * Line ends that belong to the text: beside a gap they are added to it, not merged with it.
     *
     * @param count how many
     * @return this draft
     */
    public Draft lineEnds(int count) {
        return add(Kind.LINE_ENDS, Kind.LINE_ENDS, count);
    }

    /**
     * From here on nothing is printed, up to the next {@link #verbatim}; the layout goes on as if it were.
     *
     * @return this draft
     */
    public Draft mute() {
        return add(Kind.MUTE, "", level);
    }

    /**
     * Lines that are printed as they are, in place of what was {@linkplain #mute muted} before.
     *
     * @param text the lines, without a line end behind the last
     * @return this draft
     */
    public Draft verbatim(String text) {
        return add(Kind.VERBATIM, text, level);
    }

    /**
     * The start of a line that keeps its own indentation.
     *
     * @param text the indentation
     * @return this draft
     */
    public Draft raw(String text) {
        return add(Kind.RAW, text, level);
    }

    /**
     * How many remarks there are.
     *
     * @return the count
     */
    public int remarks() {
        return remarks;
    }

    /**
     * Where the next entry goes.
     *
     * @return a place for {@link #flatten} and {@link #breakAround}
     */
    public int mark() {
        return size;
    }

    /**
     * Makes all that was written from a place on one line, without groups and with each gap as in a flat group, if no line has to end
     * there and if it is not too wide. Each gap is measured on its own, also where two will become one, and remarks are measured as
     * well: what is asked here is whether something is short, not whether it fits.
     *
     * @param mark the place
     * @param width how many code points it may have
     * @return whether it was; else all stays as it is
     */
    public boolean flatten(int mark, int width) {
        int sum = 0;
        for (int i = mark; i < size && sum <= width; i++) {
            switch (kinds[i]) {
                case TEXT, WORD, REMARK, TRAILING_REMARK, WHEN_BROKEN -> sum += Columns.of((String) contents[i]);
                case GAP -> {
                    Gap gap = (Gap) contents[i];
                    if (gap.isHard()) {
                        return false;
                    }
                    sum += gap.flatWidth();
                }
                case LINE_ENDS, MUTE, VERBATIM, RAW -> {
                    return false;
                }
                case OPEN, CLOSE, COLUMN -> {}
            }
        }
        if (sum > width) {
            return false;
        }
        int to = mark;
        for (int i = mark; i < size; i++) {
            boolean blank = kinds[i] == Kind.GAP && ((Gap) contents[i]).flatWidth() > 0;
            Kind kind = kinds[i] == Kind.WORD ? Kind.TEXT : kinds[i];
            if (blank || kind != Kind.GAP && kind != Kind.OPEN && kind != Kind.CLOSE) {
                set(to++, kind, blank ? Gap.BLANK : contents[i], numbers[i]);
            }
        }
        size = to;
        return true;
    }

    /**
     * Puts all that was written from a place one level deeper, on lines of its own where the group around is broken.
     *
     * @param mark the place
     * @return this draft
     */
    public Draft breakAround(int mark) {
        gap(Gap.BREAK);
        int count = size - 1 - mark;
        System.arraycopy(kinds, mark, kinds, mark + 1, count);
        System.arraycopy(contents, mark, contents, mark + 1, count);
        System.arraycopy(numbers, mark, numbers, mark + 1, count);
        set(mark, Kind.GAP, Gap.BREAK, 0);
        for (int i = mark + 1; i < size; i++) {
            numbers[i] += kinds[i] == Kind.LINE_ENDS || kinds[i] == Kind.COLUMN ? 0 : 1;
        }
        return gap(Gap.BREAK);
    }

    private Draft add(Kind kind, Object content) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        contents[size++] = content;
        return this;
    }

    private Draft add(Kind kind, Object content, int number) {
        add(kind, content);
        numbers[size - 1] = number;
        return this;
    }

    /** Apart from what adds, which compilers copy to each of its callers. */
    private void grow() {
        int length = 2 * size;
        kinds = Arrays.copyOf(kinds, length);
        contents = Arrays.copyOf(contents, length);
        numbers = Arrays.copyOf(numbers, length);
    }

    private void set(int at, Kind kind, Object content, int number) {
        kinds[at] = kind;
        contents[at] = content;
        numbers[at] = number;
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

    Gap gap(int at) {
        return (Gap) contents[at];
    }

    GroupKind group(int at) {
        return (GroupKind) contents[at];
    }

    int number(int at) {
        return numbers[at];
    }
}
