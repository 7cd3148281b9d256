package io.github.nixpoet.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Writes a document onto a tape and tidies it on the way.
 *
 * <p>Gaps side by side become one; texts side by side have one level, that of the first. Fixed line ends and movable remarks at either end of a group go outside of it: a group must not
 * break for what stands before or behind it.
 */
final class TapeWriter implements DocVisitor {

    private static final class Frame {
        final Iterator<Doc> rest;
        final int level;
        final int column;
        final boolean group;

        Frame(Iterator<Doc> rest, int level, int column, boolean group) {
            this.rest = rest;
            this.level = level;
            this.column = column;
            this.group = group;
        }
    }

    private final Tape tape = new Tape();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    /** Groups whose content has not begun yet. */
    private final Deque<GroupKind> pending = new ArrayDeque<>();

    private int level;
    private int column;

    private TapeWriter() {}

    static Tape write(Doc doc) {
        TapeWriter writer = new TapeWriter();
        writer.run(doc);
        writer.tape.measure();
        return writer.tape;
    }

    private void run(Doc root) {
        open(List.of(root), 0, 0, false);
        while (!frames.isEmpty()) {
            Frame frame = frames.element();
            if (frame.rest.hasNext()) {
                level = frame.level;
                column = frame.column;
                frame.rest.next().accept(this);
            } else {
                frames.pop();
                if (frame.group) {
                    close();
                }
            }
        }
    }

    private void open(List<Doc> items, int levels, int columns, boolean group) {
        frames.push(new Frame(items.iterator(), level + levels, column + columns, group));
    }

    private void close() {
        if (!pending.isEmpty()) {
            pending.removeLast();
            return;
        }
        int at = tape.size();
        while (isMovable(at - 1)) {
            at--;
        }
        tape.insertEnd(at, starts.pop());
    }

    private boolean isMovable(int at) {
        return tape.kind(at) == Tape.Kind.GAP && isMovable(tape.gap(at))
                || tape.kind(at) == Tape.Kind.REMARK && tape.ordinal(at) == 1;
    }

    private static boolean isMovable(Gap gap) {
        return gap.isHard() || gap == Gap.BLANK;
    }

    private void begin() {
        while (!pending.isEmpty()) {
            starts.push(tape.size());
            tape.add(Tape.Kind.START, pending.removeFirst(), 0, 0, 0);
        }
    }

    @Override
    public void visitSequence(Doc.Sequence doc) {
        open(doc.items(), 0, 0, false);
    }

    @Override
    public void visitIndent(Doc.Indent doc) {
        open(List.of(doc.content()), doc.levels(), doc.columns(), false);
    }

    @Override
    public void visitGroup(Doc.Group doc) {
        pending.addLast(doc.kind());
        open(List.of(doc.content()), 0, 0, true);
    }

    @Override
    public void visitText(Doc.Text doc) {
        int last = tape.size() - 1;
        boolean joined = pending.isEmpty() && last >= 0 && tape.kind(last) == Tape.Kind.TEXT;
        begin();
        tape.add(
                Tape.Kind.TEXT,
                doc.text(),
                doc.ordinal(),
                joined ? tape.level(last) : level,
                joined ? tape.column(last) : column);
    }

    @Override
    public void visitRemark(Doc.Remark doc) {
        if (!doc.movable()) {
            begin();
        }
        tape.add(Tape.Kind.REMARK, doc.text(), doc.movable() ? 1 : 0, level, column);
    }

    @Override
    public void visitWhenBroken(Doc.WhenBroken doc) {
        begin();
        tape.add(Tape.Kind.WHEN_BROKEN, doc.text(), doc.ordinal(), level, column);
    }

    @Override
    public void visitLineEnds(Doc.LineEnds doc) {
        begin();
        tape.add(Tape.Kind.LINE_ENDS, Tape.Kind.LINE_ENDS, doc.count(), level, column);
    }

    @Override
    public void visitGap(Gap gap) {
        int last = tape.size() - 1;
        boolean gapBefore = last >= 0 && tape.kind(last) == Tape.Kind.GAP;
        if (gapBefore && (pending.isEmpty() || isMovable(gap))) {
            tape.replaceGap(last, tape.gap(last).and(gap));
            if (isMovable(tape.gap(last))) {
                leaveGroups(last);
            }
        } else {
            if (!isMovable(gap)) {
                begin();
            }
            tape.add(Tape.Kind.GAP, gap, 0, level, column);
        }
    }

    /** A gap that has become fixed goes before the groups that it was the first thing of. */
    private void leaveGroups(int at) {
        int start = at;
        while (start > 0 && tape.kind(start - 1) == Tape.Kind.START) {
            start--;
            pending.addFirst(tape.group(start));
            starts.pop();
        }
        if (start == at) {
            return;
        }
        Gap gap = tape.gap(at);
        tape.truncate(start);
        boolean gapBefore = start > 0 && tape.kind(start - 1) == Tape.Kind.GAP;
        if (gapBefore) {
            tape.replaceGap(start - 1, tape.gap(start - 1).and(gap));
        } else {
            tape.add(Tape.Kind.GAP, gap, 0, level, column);
        }
    }
}
