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

    private int[] nextHard = {};
    private int[] nextBreak = {};
    private int[] lastBreak = {};
    private int[] nextThing = {};
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
            nextHard = new int[length];
            nextBreak = new int[length];
            lastBreak = new int[length];
            nextThing = new int[length];
        }
        members.clear();
        sum();
        look();
    }

    private void sum() {
        boolean wide = false;
        boolean blank = false;
        int flatSum = 0;
        int firstSum = 0;
        int end = NONE;
        flatBefore[0] = 0;
        firstBefore[0] = 0;
        lastBreak[0] = NONE;
        for (int i = 0; i < size; i++) {
            Tape.Kind kind = tape.kind(i);
            switch (kind) {
                case GAP, LINE_ENDS -> {
                    boolean isBlank = isBlank(i);
                    if (!wide && flatWidth(i) > 0) {
                        wide = true;
                        flatSum++;
                    }
                    if (isBlank && !blank) {
                        firstSum++;
                    } else if (!isBlank && blank) {
                        firstBefore[i] = --firstSum;
                    }
                    blank = isBlank;
                    end = isBlank ? end : i;
                }
                case START -> members.start(i);
                case END -> members.end();
                case NOTHING -> {}
                case TEXT, WORD, REMARK, TRAILING_REMARK, WHEN_BROKEN, RAW, MUTE, VERBATIM -> {
                    wide = false;
                    blank = false;
                    flatSum += kind.isText() ? tape.width(i) : 0;
                    firstSum += kind.isRemark() ? 0 : tape.width(i);
                }
            }
            flatBefore[i + 1] = flatSum;
            firstBefore[i + 1] = firstSum;
            lastBreak[i + 1] = end;
        }
    }

    private void look() {
        int hard = size;
        int gap = size;
        int thing = size;
        nextHard[size] = size;
        nextBreak[size] = size;
        nextThing[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            switch (tape.kind(i)) {
                case GAP -> {
                    thing = i;
                    Gap kind = tape.gap(i);
                    gap = kind == Gap.BLANK ? gap : i;
                    hard = kind.isHard() ? i : hard;
                }
                case LINE_ENDS -> {
                    thing = i;
                    gap = i;
                    hard = i;
                }
                case MUTE, VERBATIM, RAW -> {
                    thing = i;
                    hard = i;
                }
                case TEXT, WORD, REMARK, TRAILING_REMARK, WHEN_BROKEN -> thing = i;
                case START, END, NOTHING -> {}
            }
            nextThing[i] = thing;
            nextBreak[i] = gap;
            nextHard[i] = hard;
        }
    }

    private boolean isBlank(int at) {
        return tape.kind(at) == Tape.Kind.GAP && tape.gap(at) == Gap.BLANK;
    }

    private int flatWidth(int at) {
        return tape.kind(at) == Tape.Kind.GAP ? tape.gap(at).flatWidth() : 0;
    }

    /** Whether a stretch holds nothing. */
    boolean isEmpty(int from, int to) {
        return nextThing[from] >= to;
    }

    /** Whether a stretch has no line end that is fixed. */
    boolean canBeFlat(int from, int to) {
        return nextHard[from] >= to;
    }

    /** The width of a stretch on one line. */
    int width(int from, int to) {
        int thing = nextThing[from];
        boolean cut = thing < to && flatWidth(thing) > 0 && flatBefore[thing] == flatBefore[thing + 1];
        return flatBefore[to] - flatBefore[from] + (cut ? 1 : 0);
    }

    /** The first gap from a place on where the line may end. */
    int nextBreak(int from) {
        return nextBreak[from];
    }

    /** The last gap before a place where the line may end; negative if there is none. */
    int lastBreak(int before) {
        return lastBreak[before];
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
        if (at < to && tape.kind(at) == Tape.Kind.START) {
            at = skipNothing(at + 1, to);
        }
        return at < to && tape.kind(at).isGap() ? at : NONE;
    }

    private int skipNothing(int from, int to) {
        int at = from;
        while (at < to && tape.kind(at) == Tape.Kind.NOTHING) {
            at++;
        }
        return at;
    }

    /** The next text or remark from a place on; the size of the tape if there is none. */
    int nextText(int from) {
        int at = nextThing[from];
        while (at < tape.size() && tape.kind(at).isGap()) {
            at = nextThing[at + 1];
        }
        return at;
    }
}
