package io.github.nixpoet.doc;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Writes a draft onto a tape and tidies it on the way.
 *
 * <p>Gaps side by side become one; texts side by side have one level, that of the first. Gaps that are fixed at either end of a group
 * go outside of it, and so do remarks at its start: a group must not break for what stands before or behind it.
 */
final class TapeWriter {

    private final Tape tape;
    /** Where the groups around have begun, the innermost last. */
    private int[] starts = new int[64];

    private int open;
    /** Groups whose content has not begun yet. */
    private final ArrayDeque<GroupKind> pending = new ArrayDeque<>();

    private int column;

    TapeWriter(Tape tape) {
        this.tape = tape;
    }

    /** Writes all of a draft onto the tape, which is empty. */
    void write(Draft draft) {
        open = 0;
        pending.clear();
        column = 0;
        for (int i = 0, size = draft.size(); i < size; i++) {
            switch (draft.kind(i)) {
                case Entry.TEXT -> text(draft.text(i), draft.number(i));
                case Entry.WORD -> content(Entry.WORD, draft.text(i), draft.number(i));
                case Entry.GAP -> gap(draft.gap(i));
                case Entry.START -> pending.addLast(draft.group(i));
                case Entry.END -> close();
                case Entry.COLUMN -> column += draft.number(i);
                case Entry.REMARK -> tape.addText(Entry.REMARK, draft.text(i), draft.number(i), column);
                case Entry.TRAILING_REMARK ->
                    tape.addText(Entry.TRAILING_REMARK, draft.text(i), draft.number(i), column);
                case Entry.WHEN_BROKEN -> content(Entry.WHEN_BROKEN, draft.text(i), draft.number(i));
                case Entry.LINE_ENDS -> lineEnds(draft.number(i));
                case Entry.MUTE -> content(Entry.MUTE, "", draft.number(i));
                case Entry.VERBATIM -> tape.addText(Entry.VERBATIM, draft.text(i), draft.number(i), column);
                case Entry.RAW -> content(Entry.RAW, draft.text(i), draft.number(i));
                case Entry.NOTHING -> {}
            }
        }
        if (open > 0 || !pending.isEmpty()) {
            throw new IllegalArgumentException("a group is not closed");
        }
    }

    private void close() {
        if (!pending.isEmpty()) {
            pending.removeLast();
            return;
        }
        if (open == 0) {
            throw new IllegalArgumentException("a group is closed that has not been started");
        }
        int start = starts[--open];
        int at = tape.size();
        if (at == start + 2 && tape.kind(start + 1) == Entry.TEXT && tape.group(start) != GroupKind.FIRST) {
            tape.unwrap(start);
            return;
        }
        if (isFixed(at - 1)) {
            at--;
        }
        boolean holdsOneGroup = tape.kind(at - 1) == Entry.END
                && tape.partner(at - 1) == start + 1
                && tape.group(start + 1) == tape.group(start);
        if (holdsOneGroup) {
            tape.dissolve(start);
        } else {
            tape.end(at, start);
        }
    }

    private boolean isFixed(int at) {
        return tape.kind(at) == Entry.LINE_ENDS || tape.kind(at) == Entry.GAP && isFixed(tape.gap(at));
    }

    private static boolean isFixed(Gap gap) {
        return gap.isHard() || gap == Gap.BLANK;
    }

    private void begin() {
        while (!pending.isEmpty()) {
            if (open == starts.length) {
                starts = Arrays.copyOf(starts, open * 2);
            }
            starts[open++] = tape.size();
            tape.addStart(pending.removeFirst());
        }
    }

    private void text(String text, int level) {
        int last = tape.size() - 1;
        boolean joined = pending.isEmpty() && last >= 0 && tape.kind(last) == Entry.TEXT;
        begin();
        tape.addText(Entry.TEXT, text, joined ? tape.level(last) : level, joined ? tape.column(last) : column);
    }

    private void content(byte kind, String text, int level) {
        begin();
        tape.addText(kind, text, level, column);
    }

    private void lineEnds(int count) {
        if (endsInGap()) {
            addTo(tape.size() - 1, count);
        } else {
            tape.addLineEnds(count);
        }
    }

    private void gap(Gap gap) {
        if (!endsInGap()) {
            if (!isFixed(gap)) {
                begin();
            }
            tape.addGap(gap);
            return;
        }
        int last = tape.size() - 1;
        if (pending.isEmpty() || isFixed(gap)) {
            merge(last, gap);
        } else if (tape.kind(last) == Entry.GAP && tape.gap(last) == Gap.BLANK) {
            tape.truncate(last);
            begin();
            tape.addGap(Gap.BLANK.and(gap));
        } else {
            begin();
            tape.addGap(gap);
        }
    }

    private boolean endsInGap() {
        return tape.size() > 0 && Entry.isGap(tape.kind(tape.size() - 1));
    }

    private void merge(int last, Gap gap) {
        if (tape.kind(last) == Entry.LINE_ENDS) {
            tape.replaceLineEnds(last, tape.lineEnds(last) + lineEndsOf(gap));
            return;
        }
        Gap both = tape.gap(last).and(gap);
        tape.replaceGap(last, both);
        if (isFixed(both)) {
            leaveGroups();
        }
    }

    private void addTo(int last, int count) {
        int before = tape.kind(last) == Entry.LINE_ENDS ? tape.lineEnds(last) : lineEndsOf(tape.gap(last));
        tape.replaceLineEnds(last, before + count);
        leaveGroups();
    }

    private static int lineEndsOf(Gap gap) {
        return switch (gap) {
            case BLANK -> 0;
            case EMPTY_LINE -> 2;
            case FILL, BREAK, FILL_BLANK, LINE, HARD -> 1;
        };
    }

    /** The last gap has become fixed: it goes before the groups that it was the first thing of. */
    private void leaveGroups() {
        int at = tape.size() - 1;
        int start = at;
        while (start > 0 && tape.kind(start - 1) == Entry.START) {
            start--;
            pending.addFirst(tape.group(start));
            open--;
        }
        if (start == at) {
            return;
        }
        byte kind = tape.kind(at);
        int count = kind == Entry.LINE_ENDS ? tape.lineEnds(at) : 0;
        Gap gap = kind == Entry.GAP ? tape.gap(at) : Gap.HARD;
        tape.truncate(start);
        if (kind == Entry.LINE_ENDS) {
            lineEnds(count);
        } else if (endsInGap()) {
            merge(start - 1, gap);
        } else {
            tape.addGap(gap);
        }
    }
}
