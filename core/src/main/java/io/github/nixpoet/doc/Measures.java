package io.github.nixpoet.doc;

import java.util.Arrays;

/** Sums over a tape, so that whether a stretch of it fits is a subtraction, and the members of each group. */
final class Measures {

    static final int NONE = -1;

    private final Tape tape;
    /** What stands before a place if all of it is flat. Gaps with nothing but the ends of groups between them are one. */
    private final int[] flatBefore;
    /** What stands before a place up to a gap. */
    private final int[] firstBefore;

    private final int[] nextHard;
    private final int[] nextBreak;
    private final int[] lastBreak;
    private final int[] nextThing;
    private final int[] lastMember;
    private final int[] memberBefore;

    Measures(Tape tape) {
        this.tape = tape;
        int size = tape.size();
        flatBefore = new int[size + 1];
        firstBefore = new int[size + 1];
        nextHard = new int[size + 1];
        nextBreak = new int[size + 1];
        lastBreak = new int[size + 1];
        nextThing = new int[size + 1];
        lastMember = new int[size];
        memberBefore = new int[size];
        sum();
        look();
        collectMembers();
    }

    private void sum() {
        boolean wide = false;
        boolean blank = false;
        lastBreak[0] = NONE;
        for (int i = 0; i < tape.size(); i++) {
            Tape.Kind kind = tape.kind(i);
            int flat = 0;
            int first = 0;
            lastBreak[i + 1] = lastBreak[i];
            if (kind.isGap()) {
                boolean isBlank = kind == Tape.Kind.GAP && tape.gap(i) == Gap.BLANK;
                flat = !wide && flatWidth(i) > 0 ? 1 : 0;
                wide |= flat > 0;
                first = isBlank && !blank ? 1 : 0;
                if (!isBlank && blank) {
                    firstBefore[i]--;
                }
                blank = isBlank;
                lastBreak[i + 1] = isBlank ? lastBreak[i] : i;
            } else if (!kind.isMark()) {
                wide = false;
                blank = false;
                flat = kind == Tape.Kind.TEXT ? Columns.of(tape.text(i)) : 0;
                first = kind == Tape.Kind.TEXT ? flat : kind == Tape.Kind.REMARK ? 0 : Columns.of(tape.text(i));
            }
            flatBefore[i + 1] = flatBefore[i] + flat;
            firstBefore[i + 1] = firstBefore[i] + first;
        }
    }

    private void look() {
        int size = tape.size();
        nextHard[size] = size;
        nextBreak[size] = size;
        nextThing[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            Tape.Kind kind = tape.kind(i);
            nextThing[i] = kind.isMark() ? nextThing[i + 1] : i;
            nextBreak[i] = kind.isGap() && !isBlank(i) ? i : nextBreak[i + 1];
            boolean hard = kind == Tape.Kind.LINE_ENDS
                    || kind == Tape.Kind.GAP && tape.gap(i).isHard()
                    || kind == Tape.Kind.MUTE
                    || kind == Tape.Kind.VERBATIM
                    || kind == Tape.Kind.RAW;
            nextHard[i] = hard ? i : nextHard[i + 1];
        }
    }

    private boolean isBlank(int at) {
        return tape.kind(at) == Tape.Kind.GAP && tape.gap(at) == Gap.BLANK;
    }

    /** A member that breaks first belongs to the group around it that is not open. */
    private void collectMembers() {
        int size = tape.size();
        int[] owners = new int[size];
        int group = NONE;
        int[] around = new int[size];
        Arrays.fill(lastMember, NONE);
        for (int i = 0; i < size; i++) {
            if (tape.kind(i) == Tape.Kind.START) {
                around[i] = group;
                owners[i] = tape.group(i) == GroupKind.OPEN && group != NONE ? owners[group] : i;
                group = i;
            } else if (tape.kind(i) == Tape.Kind.END) {
                int start = tape.partner(i);
                group = around[start];
                if (tape.group(start) == GroupKind.FIRST && group != NONE) {
                    memberBefore[start] = lastMember[owners[group]];
                    lastMember[owners[group]] = start;
                }
            }
        }
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
        return lastMember[start];
    }

    /** The member before another one of the same group; negative if there is none. */
    int memberBefore(int member) {
        return memberBefore[member];
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
