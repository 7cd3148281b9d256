package io.github.nixpoet.doc;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a document onto a tape and tidies it on the way.
 *
 * <p>Gaps side by side become one; texts side by side have one level, that of the first. Gaps that are fixed at either end of a group
 * go outside of it, and so do remarks at its start: a group must not break for what stands before or behind it.
 */
final class TapeWriter implements DocVisitor {

    private final Tape tape = new Tape();
    /** Where the groups around have begun, the innermost last. */
    private int[] starts = new int[64];

    private int open;
    /** Groups whose content has not begun yet. */
    private final ArrayDeque<GroupKind> pending = new ArrayDeque<>();

    private int level;
    private int column;

    private int ordinals;
    private int remarks;

    Tape tape() {
        return tape;
    }

    /** How many texts with an ordinal there have been. */
    int ordinals() {
        return ordinals;
    }

    int remarks() {
        return remarks;
    }

    private void close() {
        if (!pending.isEmpty()) {
            pending.removeLast();
            return;
        }
        int start = starts[--open];
        int at = tape.size();
        if (isFixed(at - 1)) {
            at--;
        }
        boolean holdsOneGroup = tape.kind(at - 1) == Tape.Kind.END
                && tape.partner(at - 1) == start + 1
                && tape.group(start + 1) == tape.group(start);
        if (holdsOneGroup) {
            tape.dissolve(start);
        } else {
            tape.end(at, start);
        }
    }

    private boolean isFixed(int at) {
        return tape.kind(at) == Tape.Kind.LINE_ENDS || tape.kind(at) == Tape.Kind.GAP && isFixed(tape.gap(at));
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

    @Override
    public void visitSequence(Doc.Sequence doc) {
        List<Doc> items = doc.items();
        for (int i = 0, size = items.size(); i < size; i++) {
            Doc item = items.get(i);
            // Most are of these two kinds: they are spared two calls by interface.
            if (item instanceof Doc.Text text) {
                visitText(text);
            } else if (item instanceof Gap gap) {
                visitGap(gap);
            } else {
                item.accept(this);
            }
        }
    }

    @Override
    public void visitIndent(Doc.Indent doc) {
        level += doc.levels();
        column += doc.columns();
        doc.content().accept(this);
        level -= doc.levels();
        column -= doc.columns();
    }

    @Override
    public void visitLine(Doc.Line doc) {
        doc.content().accept(this);
    }

    @Override
    public void visitGroup(Doc.Group doc) {
        pending.addLast(doc.kind());
        doc.content().accept(this);
        close();
    }

    @Override
    public void visitText(Doc.Text doc) {
        int last = tape.size() - 1;
        boolean joined = pending.isEmpty() && last >= 0 && tape.kind(last) == Tape.Kind.TEXT;
        begin();
        count(doc.text(), doc.ordinal());
        int at = joined ? tape.level(last) : level;
        tape.addText(Tape.Kind.TEXT, doc.text(), at, joined ? tape.column(last) : column);
    }

    private void count(String text, int ordinal) {
        if (ordinal < 0) {
            return;
        }
        if (ordinal != ordinals) {
            throw new IllegalStateException("text " + ordinals + " is not where '" + text + "' is");
        }
        ordinals++;
    }

    @Override
    public void visitRemark(Doc.Remark doc) {
        remarks++;
        tape.addText(doc.trailing() ? Tape.Kind.TRAILING_REMARK : Tape.Kind.REMARK, doc.text(), level, column);
    }

    @Override
    public void visitWhenBroken(Doc.WhenBroken doc) {
        begin();
        count(doc.text(), doc.ordinal());
        tape.addText(Tape.Kind.WHEN_BROKEN, doc.text(), level, column);
    }

    @Override
    public void visitMute(Doc.Mute doc) {
        begin();
        tape.addText(Tape.Kind.MUTE, "", level, column);
    }

    @Override
    public void visitVerbatim(Doc.Verbatim doc) {
        tape.addText(Tape.Kind.VERBATIM, doc.text(), level, column);
    }

    @Override
    public void visitRaw(Doc.Raw doc) {
        begin();
        tape.addText(Tape.Kind.RAW, doc.text(), level, column);
    }

    @Override
    public void visitLineEnds(Doc.LineEnds doc) {
        if (endsInGap()) {
            addTo(tape.size() - 1, doc.count());
        } else {
            tape.addLineEnds(doc.count());
        }
    }

    @Override
    public void visitGap(Gap gap) {
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
        } else if (tape.kind(last) == Tape.Kind.GAP && tape.gap(last) == Gap.BLANK) {
            tape.truncate(last);
            begin();
            tape.addGap(Gap.BLANK.and(gap));
        } else {
            begin();
            tape.addGap(gap);
        }
    }

    private boolean endsInGap() {
        return tape.size() > 0 && tape.kind(tape.size() - 1).isGap();
    }

    private void merge(int last, Gap gap) {
        if (tape.kind(last) == Tape.Kind.LINE_ENDS) {
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
        int before = tape.kind(last) == Tape.Kind.LINE_ENDS ? tape.lineEnds(last) : lineEndsOf(tape.gap(last));
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
        while (start > 0 && tape.kind(start - 1) == Tape.Kind.START) {
            start--;
            pending.addFirst(tape.group(start));
            open--;
        }
        if (start == at) {
            return;
        }
        Tape.Kind kind = tape.kind(at);
        int count = kind == Tape.Kind.LINE_ENDS ? tape.lineEnds(at) : 0;
        Gap gap = kind == Tape.Kind.GAP ? tape.gap(at) : Gap.HARD;
        tape.truncate(start);
        if (kind == Tape.Kind.LINE_ENDS) {
            visitLineEnds(new Doc.LineEnds(count));
        } else if (endsInGap()) {
            merge(start - 1, gap);
        } else {
            tape.addGap(gap);
        }
    }
}
