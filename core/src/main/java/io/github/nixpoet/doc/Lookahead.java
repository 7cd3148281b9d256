package io.github.nixpoet.doc;

import java.util.BitSet;

/** How wide a line becomes with what follows, up to the first gap that may end it. */
final class Lookahead {

    private final Tape tape;
    private final Measures measures;
    private int width;
    /** Gaps that are not going to end a line, as they stand behind a member that is being tried. */
    private final BitSet flattened = new BitSet();

    Lookahead(Tape tape, Measures measures) {
        this.tape = tape;
        this.measures = measures;
    }

    /** Begins with lines of a width. */
    void start(int lineWidth) {
        width = lineWidth;
        flattened.clear();
    }

    /** Says of the gaps behind a member, but not of those in groups of their own, whether they are taken for flat. */
    void flatten(int from, int to, boolean flat) {
        boolean member = false;
        int memberEnd = to;
        int at = from;
        while (at < to) {
            if (at == memberEnd) {
                member = false;
            }
            if (tape.kind(at) == Entry.START) {
                GroupKind kind = tape.group(at);
                if (member || kind == GroupKind.PLAIN) {
                    at = tape.partner(at);
                } else if (kind == GroupKind.FIRST) {
                    member = true;
                    memberEnd = tape.partner(at);
                }
            } else if (tape.kind(at) == Entry.GAP) {
                flattened.set(at, flat);
            }
            at++;
        }
    }

    /** The width from a place to the first gap that may end the line. */
    int firstLine(int from) {
        int sum = 0;
        int at = from;
        int gap = measures.nextBreak(at);
        while (flattened.get(gap)) {
            sum += measures.lineWidth(at, gap) + tape.gap(gap).flatWidth();
            at = gap + 1;
            gap = measures.nextBreak(at);
        }
        return sum + measures.lineWidth(at, gap);
    }

    /** Whether all up to the next gap that may end the line has room; a group counts as flat if it could be on a line of its own. */
    boolean firstLineFits(int from, int room) {
        int sum = 0;
        int at = from;
        boolean blank = false;
        while (at < tape.size() && sum <= width) {
            switch (tape.kind(at)) {
                case Entry.TEXT, Entry.WORD -> {
                    sum += (blank ? 1 : 0) + tape.width(at);
                    blank = false;
                }
                case Entry.GAP -> {
                    if (tape.gap(at) != Gap.BLANK && !flattened.get(at)) {
                        return sum <= room;
                    }
                    blank |= tape.gap(at).flatWidth() > 0;
                }
                case Entry.LINE_ENDS, Entry.VERBATIM -> {
                    return sum + (blank ? 1 : 0) <= room;
                }
                case Entry.START -> {
                    int end = tape.partner(at);
                    int flat = measures.width(at + 1, end);
                    int before = sum + (blank ? 1 : 0);
                    if (measures.canBeFlat(at + 1, end) && before + flat + firstLine(end + 1) <= width) {
                        sum = before + flat + remarks(at, end);
                        blank = false;
                        at = end;
                    }
                }
                case Entry.REMARK, Entry.TRAILING_REMARK, Entry.WHEN_BROKEN, Entry.MUTE, Entry.RAW -> {
                    sum += blank ? 1 : 0;
                    blank = false;
                }
                case Entry.END, Entry.NOTHING -> {}
            }
            at++;
        }
        return sum + (blank ? 1 : 0) <= room && sum <= width;
    }

    private int remarks(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += Entry.isRemark(tape.kind(i)) ? tape.width(i) : 0;
        }
        return sum;
    }
}
