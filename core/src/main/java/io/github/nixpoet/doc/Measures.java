package io.github.nixpoet.doc;

/** Sums over a tape, so that whether a stretch of it fits is a subtraction, and the members of each group. */
final class Measures {

    static final int NONE = -1;

    private final Tape tape;
    private int size;
    /** What stands before a place if all of it is flat. Gaps with nothing but the ends of groups between them are one. */
    private int[] flatBefore = {};
    /** What stands before a place up to a gap. */
    private int[] firstBefore = {};

    /** How many entries stand before a place that are not flat in any layout, where lines may end, and that are no marks of groups. */
    private int[] hardBefore = {};

    private int[] breaksBefore = {};
    private int[] thingsBefore = {};
    /** Where the latter two are, one after the other, and the size of the tape behind the last. */
    private int[] breaks = {};

    private int[] things = {};
    private final Members members;

    Measures(Tape tape) {
        this.tape = tape;
        this.members = new Members(tape);
    }

    /** Measures what is on the tape now. */
    void measure() {
        size = tape.size();
        if (flatBefore.length <= size) {
            int length = 2 * size + 1;
            flatBefore = new int[length];
            firstBefore = new int[length];
            hardBefore = new int[length];
            breaksBefore = new int[length];
            thingsBefore = new int[length];
            breaks = new int[length];
            things = new int[length];
        }
        members.clear();
        sum();
    }

    private void sum() {
        boolean wide = false;
        boolean blank = false;
        int flat = 0;
        int first = 0;
        int hard = 0;
        int gaps = 0;
        int filled = 0;
        for (int i = 0; i < size; i++) {
            flatBefore[i] = flat;
            firstBefore[i] = first;
            hardBefore[i] = hard;
            breaksBefore[i] = gaps;
            thingsBefore[i] = filled;
            byte kind = tape.kind(i);
            switch (kind) {
                case Entry.GAP, Entry.LINE_ENDS -> {
                    things[filled++] = i;
                    boolean isBlank = isBlank(i);
                    if (!wide && flatWidth(i) > 0) {
                        wide = true;
                        flat++;
                    }
                    if (isBlank && !blank) {
                        first++;
                    } else if (!isBlank && blank) {
                        firstBefore[i] = --first;
                    }
                    blank = isBlank;
                    if (!isBlank) {
                        breaks[gaps++] = i;
                        hard += isHard(i) ? 1 : 0;
                    }
                }
                case Entry.START -> members.start(i);
                case Entry.END -> members.end();
                case Entry.NOTHING -> {}
                default -> {
                    things[filled++] = i;
                    wide = false;
                    blank = false;
                    flat += Entry.isText(kind) ? tape.width(i) : 0;
                    first += Entry.isRemark(kind) ? 0 : tape.width(i);
                    hard += Entry.isInLine(kind) ? 0 : 1;
                }
            }
        }
        flatBefore[size] = flat;
        firstBefore[size] = first;
        hardBefore[size] = hard;
        breaksBefore[size] = gaps;
        thingsBefore[size] = filled;
        breaks[gaps] = size;
        things[filled] = size;
    }

    private boolean isBlank(int at) {
        return tape.kind(at) == Entry.GAP && tape.gap(at) == Gap.BLANK;
    }

    private boolean isHard(int at) {
        return tape.kind(at) == Entry.LINE_ENDS || tape.gap(at).isHard();
    }

    private int flatWidth(int at) {
        return tape.kind(at) == Entry.GAP ? tape.gap(at).flatWidth() : 0;
    }

    /** Whether a stretch holds nothing. */
    boolean isEmpty(int from, int to) {
        return thingsBefore[from] >= thingsBefore[to];
    }

    /** Whether a stretch has no line end that is fixed. */
    boolean canBeFlat(int from, int to) {
        return hardBefore[from] >= hardBefore[to];
    }

    /** The width of a stretch on one line. */
    int width(int from, int to) {
        int thing = nextThing(from);
        boolean cut = thing < to && flatWidth(thing) > 0 && flatBefore[thing] == flatBefore[thing + 1];
        return flatBefore[to] - flatBefore[from] + (cut ? 1 : 0);
    }

    /** The first gap from a place on where the line may end. */
    int nextBreak(int from) {
        return breaks[breaksBefore[from]];
    }

    /** The last gap before a place where the line may end; negative if there is none. */
    int lastBreak(int before) {
        int count = breaksBefore[before];
        return count == 0 ? NONE : breaks[count - 1];
    }

    /** The width from a place to a gap where the line ends, texts that a flat group does without included. */
    int lineWidth(int from, int gap) {
        return Math.max(0, firstBefore[gap] - firstBefore[from]);
    }

    /** The last member of a group that may be broken first; negative if there is none. */
    int lastMember(int start) {
        return members.last(start);
    }

    /** The member before another one of the same group; negative if there is none. */
    int memberBefore(int member) {
        return members.before(member);
    }

    /** The gap that a stretch starts with, where one in front of its first group counts as well; negative if there is none. */
    int leadingGap(int from, int to) {
        int at = skipNothing(from, to);
        if (at < to && tape.kind(at) == Entry.START) {
            at = skipNothing(at + 1, to);
        }
        return at < to && Entry.isGap(tape.kind(at)) ? at : NONE;
    }

    private int skipNothing(int from, int to) {
        int at = from;
        while (at < to && tape.kind(at) == Entry.NOTHING) {
            at++;
        }
        return at;
    }

    /** The next text or remark from a place on; the size of the tape if there is none. */
    int nextText(int from) {
        int at = thingsBefore[from];
        while (things[at] < size && Entry.isGap(tape.kind(things[at]))) {
            at++;
        }
        return things[at];
    }

    private int nextThing(int from) {
        return things[thingsBefore[from]];
    }
}
