package io.github.nixpoet.doc;

import java.util.Arrays;

/**
 * A document as it is written: texts, and between them gaps whose line ends are not chosen yet.
 *
 * <p>Example: {@code draft.open(GroupKind.PLAIN).text("[").gap(Gap.LINE).text("1").gap(Gap.LINE).text("]").close()} becomes
 * {@code [ 1 ]} if that fits, else three lines. {@link Layout#print} chooses.
 */
public final class Draft {

    /** The number of a place: no stretch from there on can be flat. */
    private static final int NEVER_FLAT = -1;

    private static final int ROOM = 256;

    private byte[] kinds = new byte[ROOM];
    /** The text, the gap or the kind of the group; of other entries, anything. */
    private Object[] contents = new Object[ROOM];
    /** On which level a text is; how many columns or line ends; or of a place up to where all is flat. */
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
        Room.clear(contents, size);
        size = 0;
        level = 0;
        remarks = 0;
        return this;
    }

    /**
     * Text that is printed as it is.
     *
     * @param text as a rule without line ends, which here are one column wide and start no line
     * @return this draft
     */
    public Draft text(String text) {
        return add(Entry.TEXT, text, level);
    }

    /**
     * The same in a group of its own: short for {@code open(GroupKind.PLAIN).text(text).close()}.
     *
     * @param text as there
     * @return this draft
     */
    public Draft word(String text) {
        return add(Entry.WORD, text, level);
    }

    /**
     * A place where the line may end.
     *
     * @param gap what stands there
     * @return this draft
     */
    public Draft gap(Gap gap) {
        return add(Entry.GAP, gap, 0);
    }

    /**
     * Starts a group, which is laid out flat if it fits.
     *
     * @param kind how it breaks if it does not
     * @return this draft
     */
    public Draft open(GroupKind kind) {
        return add(Entry.START, kind, 0);
    }

    /**
     * Ends the group that was started last.
     *
     * @return this draft
     */
    public Draft close() {
        return add(Entry.END, 0);
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
     * From here on lines start one level less deep; takes an {@link #indent} back.
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
        return add(Entry.COLUMN, columns);
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
        return add(Entry.REMARK, text, level);
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
        return add(Entry.TRAILING_REMARK, text, level);
    }

    /**
     * Text that is printed only where the group around is broken.
     *
     * @param text one line
     * @return this draft
     */
    public Draft whenBroken(String text) {
        return add(Entry.WHEN_BROKEN, text, level);
    }

    /**
     * Line ends that belong to the text: beside a gap they are added to it, not merged with it.
     *
     * @param count how many
     * @return this draft
     */
    public Draft lineEnds(int count) {
        return add(Entry.LINE_ENDS, count);
    }

    /**
     * From here on nothing is printed, up to the next {@link #verbatim}; the layout goes on as if it were.
     *
     * @return this draft
     */
    public Draft mute() {
        return add(Entry.MUTE, "", level);
    }

    /**
     * Lines that are printed as they are, in place of what was {@linkplain #mute muted} before.
     *
     * @param text the lines, without a line end behind the last
     * @return this draft
     */
    public Draft verbatim(String text) {
        return add(Entry.VERBATIM, text, level);
    }

    /**
     * The start of a line that keeps its own indentation.
     *
     * @param text the indentation
     * @return this draft
     */
    public Draft raw(String text) {
        return add(Entry.RAW, text, level);
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
     * How many entries there are.
     *
     * @return the count
     */
    public int size() {
        return size;
    }

    /**
     * Marks where the next entry goes.
     *
     * @return the place, for {@link #flatten(int)} and {@link #raise}
     */
    public int mark() {
        add(Entry.NOTHING, 0);
        return size - 1;
    }

    /**
     * Makes all that was written from a place on one line, without groups and with each gap as in a flat group, if no line has to end
     * there.
     *
     * @param mark the place, from {@link #mark}
     * @return whether it was; else all stays as it is
     */
    public boolean flatten(int mark) {
        if (!canBeFlat(mark)) {
            numbers[mark] = NEVER_FLAT;
            return false;
        }
        for (int i = mark; i < size; i = next(i)) {
            switch (kinds[i]) {
                case Entry.WORD -> kinds[i] = Entry.TEXT;
                case Entry.START, Entry.END -> leaveOut(i);
                case Entry.GAP -> {
                    if (gap(i).flatWidth() > 0) {
                        contents[i] = Gap.BLANK;
                    } else {
                        leaveOut(i);
                    }
                }
                default -> {}
            }
        }
        numbers[mark] = size;
        return true;
    }

    /**
     * The same if all of it is not too wide. Each gap is measured on its own, also where two will become one, and remarks are measured
     * as well: what is asked here is whether something is short, not whether it fits.
     *
     * @param mark the place, from {@link #mark}
     * @param width how many code points it may have
     * @return whether it was; else all stays as it is
     */
    public boolean flatten(int mark, int width) {
        int sum = 0;
        for (int i = mark; i < size && sum <= width; i++) {
            if (Entry.isInLine(kinds[i])) {
                sum += Columns.of(text(i));
            } else if (kinds[i] == Entry.GAP) {
                sum += gap(i).flatWidth();
            }
        }
        return sum <= width && flatten(mark);
    }

    private boolean canBeFlat(int mark) {
        for (int i = mark; i < size; i = next(i)) {
            boolean broken = switch (kinds[i]) {
                case Entry.GAP -> gap(i).isHard();
                case Entry.LINE_ENDS, Entry.MUTE, Entry.VERBATIM, Entry.RAW -> true;
                case Entry.NOTHING -> numbers[i] == NEVER_FLAT;
                default -> false;
            };
            if (broken) {
                return false;
            }
        }
        return true;
    }

    /** Passes over what is flat already: calls in calls would be gone through again for each around them. */
    private int next(int at) {
        return kinds[at] == Entry.NOTHING ? Math.max(at + 1, numbers[at]) : at + 1;
    }

    /**
     * Puts the texts that were written from a place one level less deep, which were indented in case that they need lines of their own.
     *
     * @param mark the place, from {@link #mark}
     * @return this draft
     */
    public Draft raise(int mark) {
        for (int i = mark; i < size; i++) {
            numbers[i] -= Entry.isInLine(kinds[i]) ? 1 : 0;
        }
        return this;
    }

    private Draft add(byte kind, int number) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        numbers[size++] = number;
        return this;
    }

    private Draft add(byte kind, Object content, int number) {
        add(kind, number);
        contents[size - 1] = content;
        return this;
    }

    /** Apart from what adds, which compilers copy to each of its callers. */
    private void grow() {
        int length = 2 * size;
        kinds = Arrays.copyOf(kinds, length);
        contents = Arrays.copyOf(contents, length);
        numbers = Arrays.copyOf(numbers, length);
    }

    private void leaveOut(int at) {
        kinds[at] = Entry.NOTHING;
        numbers[at] = 0;
    }

    byte kind(int at) {
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
