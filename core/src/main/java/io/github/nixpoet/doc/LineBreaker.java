package io.github.nixpoet.doc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Chooses the line ends of a document.
 *
 * <p>A group that fits is written flat. One that does not is tried with a single {@link GroupKind#FIRST} member broken and all else
 * flat, the last such member first; else all of its own gaps end the line. Indentation does not count towards the width, and each
 * line is indented by one level more than an earlier one at most.
 */
final class LineBreaker {

    /** A member that is being tried: the group, the member and where that ends, and how to take it back. */
    private record Attempt(int start, int member, int memberEnd, int end, Lines.Mark mark) {}

    /** Lines with their indentation are about so much longer than all of it on one line. */
    private static final int INDENTED = 4;

    private static final int FLAT = 3;

    private final Tape tape;
    private final Measures measures;
    private final Lookahead lookahead;
    private final Lines lines = new Lines();
    private final Deque<Attempt> attempts = new ArrayDeque<>();
    private int width;
    private int indent;

    LineBreaker(Tape tape) {
        this.tape = tape;
        this.measures = new Measures(tape);
        this.lookahead = new Lookahead(tape, measures);
    }

    /** Chooses the line ends of what is on the tape now. */
    String print(int lineWidth, int columns) {
        width = lineWidth;
        indent = columns;
        measures.measure();
        lookahead.start(lineWidth);
        lines.start(columns, measures.width(0, tape.size()) / FLAT * INDENTED);
        attempts.clear();
        run();
        return lines.take();
    }

    private void run() {
        int at = 0;
        while (at < tape.size()) {
            at = step(at);
        }
    }

    /** Writes one thing of a broken group and says where to go on. */
    private int step(int at) {
        switch (tape.kind(at)) {
            case Entry.START -> {
                return group(at);
            }
            case Entry.END -> {
                return end(at);
            }
            case Entry.GAP -> gap(at);
            case Entry.LINE_ENDS -> {
                if (!lines.isAtStart()) {
                    lines.end(tape.lineEnds(at));
                }
            }
            case Entry.TEXT, Entry.REMARK, Entry.TRAILING_REMARK, Entry.WHEN_BROKEN -> text(at);
            case Entry.WORD -> word(at);
            case Entry.RAW -> {
                lines.descend(tape.level(at));
                lines.raw(tape.text(at), tape.width(at));
            }
            case Entry.MUTE -> lines.mute();
            case Entry.VERBATIM -> lines.verbatim(tape.text(at));
            case Entry.NOTHING -> {}
        }
        return at + 1;
    }

    private void gap(int at) {
        if (lines.isAtStart()) {
            return;
        }
        switch (tape.gap(at)) {
            case BLANK -> lines.write(" ", 1);
            case BREAK, LINE, HARD -> lines.end(1);
            case EMPTY_LINE -> lines.end(2);
            case FILL -> {
                if (!lookahead.firstLineFits(at + 1, room())) {
                    lines.end(1);
                }
            }
            case FILL_BLANK -> {
                if (lookahead.firstLineFits(at + 1, room() - 1)) {
                    lines.write(" ", 1);
                } else {
                    lines.end(1);
                }
            }
        }
    }

    private void text(int at) {
        if (tape.kind(at) == Entry.TRAILING_REMARK
                && lines.column() == 2
                && levelOf(measures.nextText(at + 1)) > lines.level()) {
            lines.write(" ", 1);
        } else {
            lines.descend(tape.level(at));
            lines.indent(tape.column(at));
        }
        lines.write(tape.text(at), tape.width(at));
    }

    private void word(int at) {
        if (lines.isAtStart() || tape.width(at) + lookahead.firstLine(at + 1) > room()) {
            text(at);
        } else {
            lines.write(tape.text(at), tape.width(at));
        }
    }

    private int levelOf(int text) {
        return text < tape.size() ? tape.level(text) : 0;
    }

    private int room() {
        return width - lines.column();
    }

    private int group(int start) {
        int end = tape.partner(start);
        if (flat(start + 1, end, end + 1)) {
            return end + 1;
        }
        if (tape.group(start) == GroupKind.OPEN) {
            return start + 1;
        }
        return attempt(start, measures.lastMember(start));
    }

    /** Breaks a member alone, or the next one before it that may be; without members left, the whole group. */
    private int attempt(int start, int from) {
        int end = tape.partner(start);
        for (int member = from; member != Measures.NONE; member = measures.memberBefore(member)) {
            int memberEnd = tape.partner(member);
            boolean alone = measures.isEmpty(memberEnd + 1, end);
            int behind = alone ? 0 : measures.width(memberEnd + 1, end);
            if (!alone && (!measures.canBeFlat(memberEnd + 1, end) || behind > width)) {
                break;
            }
            int lastLine = Math.max(member, measures.lastBreak(memberEnd));
            if (!alone && measures.width(lastLine + 1, memberEnd) + behind > width) {
                continue;
            }
            Lines.Mark mark = lines.mark();
            if (flat(start + 1, member, member)) {
                attempts.push(new Attempt(start, member, memberEnd, end, mark));
                lookahead.flatten(memberEnd + 1, end, true);
                return member + 1;
            }
        }
        return start + 1;
    }

    private int end(int at) {
        Attempt attempt = attempts.peek();
        if (attempt == null || attempt.memberEnd() != at) {
            return at + 1;
        }
        attempts.pop();
        lookahead.flatten(at + 1, attempt.end(), false);
        if (flat(at + 1, attempt.end(), attempt.end() + 1)) {
            return attempt.end() + 1;
        }
        lines.reset(attempt.mark());
        return attempt(attempt.start(), measures.memberBefore(attempt.member()));
    }

    /** Writes a stretch on one line if it fits together with what follows up to the next gap. */
    private boolean flat(int from, int to, int behind) {
        if (measures.isEmpty(from, to)) {
            return true;
        }
        if (!measures.canBeFlat(from, to)) {
            return false;
        }
        int dropped = lines.isAtStart() ? measures.leadingGap(from, to) : Measures.NONE;
        int flat = measures.width(from, to)
                - (dropped == Measures.NONE ? 0 : tape.gap(dropped).flatWidth());
        if (flat + lookahead.firstLine(behind) > room()) {
            return false;
        }
        writeFlat(from, to, behind, dropped);
        return true;
    }

    private void writeFlat(int from, int to, int behind, int dropped) {
        int lineLevel = lines.level();
        if (lines.isAtStart()) {
            int first = measures.nextText(from);
            int level = first < to ? tape.level(first) : 0;
            lineLevel += level > lineLevel ? indent : 0;
            lines.descend(level);
            lines.indent(first < to ? tape.column(first) : 0);
        }
        int remarks = 0;
        boolean blank = false;
        for (int i = from; i < to; i++) {
            byte kind = tape.kind(i);
            if (kind == Entry.GAP) {
                blank |= i != dropped && tape.gap(i).flatWidth() > 0;
            } else if (Entry.isText(kind) || Entry.isRemark(kind)) {
                if (blank) {
                    lines.write(" ", 1);
                    blank = false;
                }
                int columns = tape.width(i);
                if (Entry.isRemark(kind)) {
                    int deeper = levelOf(measures.nextText(behind)) > lineLevel ? indent : 0;
                    if (kind == Entry.TRAILING_REMARK && lines.column() - remarks == deeper) {
                        lines.write(" ", 1);
                        remarks++;
                    }
                    remarks += columns;
                }
                lines.write(tape.text(i), columns);
            }
        }
        if (blank) {
            lines.write(" ", 1);
        }
    }
}
