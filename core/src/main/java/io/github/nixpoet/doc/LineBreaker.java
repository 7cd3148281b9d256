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

    /** A member that is being tried: where it ends, what must fit behind it, and how to take it back. */
    private record Attempt(int start, int memberStart, int memberEnd, int end, Lines.Mark mark) {}

    private final Tape tape;
    private final int width;
    private final Lines lines;
    private final Deque<Attempt> attempts = new ArrayDeque<>();

    private LineBreaker(Tape tape, int width, int indent) {
        this.tape = tape;
        this.width = width;
        this.lines = new Lines(indent);
    }

    static String print(Tape tape, int width, int indent) {
        LineBreaker breaker = new LineBreaker(tape, width, indent);
        breaker.run();
        return breaker.lines.toString();
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
            case START -> {
                return group(at);
            }
            case END -> {
                return end(at);
            }
            case GAP -> {
                if (endsLine(at)) {
                    lines.end(tape.gap(at) == Gap.EMPTY_LINE ? 2 : 1);
                } else if (!lines.isAtStart() || tape.gap(at) == Gap.BLANK) {
                    lines.blanks(tape.gap(at).flatWidth());
                }
            }
            case WHEN_BROKEN, TEXT, REMARK -> {
                lines.descend(tape.level(at));
                if (wouldAlign(at)) {
                    lines.blanks(1);
                }
                write(at);
            }
            case LINE_ENDS -> lines.end(tape.lineEnds(at));
        }
        return at + 1;
    }

    /** Whether a remark behind text would stand right above the next line, where a reader would take it for a part of that. */
    private boolean wouldAlign(int at) {
        boolean trails = tape.kind(at) == Tape.Kind.REMARK && tape.ordinal(at) == 0 && !lines.isAtStart();
        int next = at + 1;
        boolean empty = false;
        while (trails
                && next < tape.size()
                && tape.kind(next) != Tape.Kind.TEXT
                && tape.kind(next) != Tape.Kind.REMARK) {
            empty |= tape.kind(next) == Tape.Kind.GAP && tape.gap(next) == Gap.EMPTY_LINE;
            next++;
        }
        return trails && !empty && next < tape.size() && lines.isBelow(tape.level(next), tape.column(next));
    }

    private boolean endsLine(int gap) {
        return switch (tape.gap(gap)) {
            case BLANK -> false;
            case BREAK, LINE -> !lines.isAtStart();
            case FILL -> !lines.isAtStart() && !firstLineFits(gap + 1, room());
            case FILL_BLANK -> !lines.isAtStart() && !firstLineFits(gap + 1, room() - 1);
            case HARD, EMPTY_LINE -> true;
        };
    }

    private int room() {
        return width - lines.column();
    }

    private boolean fits(int from, int to, int behind) {
        return tape.canBeFlat(from, to) && tape.width(from, to) + firstLine(behind) <= room();
    }

    /** The width from a place to the first gap that may end the line. */
    private int firstLine(int from) {
        int at = from;
        int sum = 0;
        for (Attempt attempt : attempts) {
            if (tape.nextBreak(at) < attempt.memberEnd()) {
                break;
            }
            sum += tape.width(at, attempt.memberEnd());
            at = attempt.memberEnd() + 1;
            while (at < attempt.end()) {
                boolean group = tape.kind(at) == Tape.Kind.START && tape.group(at) != GroupKind.OPEN;
                int end = group ? tape.end(at) : at;
                if (group && tape.nextBreak(at) < end) {
                    return sum + tape.firstLine(at);
                }
                sum += tape.width(at, end + 1);
                at = end + 1;
            }
            at = attempt.end() + 1;
        }
        return sum + tape.firstLine(at);
    }

    private int group(int start) {
        int end = tape.end(start);
        if (fits(start, end, end + 1)) {
            writeFlat(start, end);
            return end + 1;
        }
        if (tape.group(start) == GroupKind.OPEN) {
            return start + 1;
        }
        return attempt(start, memberBefore(start, end));
    }

    /** Breaks a member alone, or the next one before it that may be; without members left, the whole group. */
    private int attempt(int start, int member) {
        int end = tape.end(start);
        int at = member;
        while (at > start && tape.canBeFlat(tape.end(at), end) && tape.width(tape.end(at), end) <= width) {
            if (fits(start, at, at)) {
                attempts.push(new Attempt(start, at, tape.end(at), end, lines.mark()));
                writeFlat(start, at);
                return at + 1;
            }
            at = memberBefore(start, at);
        }
        return start + 1;
    }

    private int end(int at) {
        Attempt attempt = attempts.peek();
        if (attempt == null || attempt.memberEnd() != at) {
            return at + 1;
        }
        attempts.pop();
        if (at + 1 == attempt.end() || fits(at + 1, attempt.end(), attempt.end() + 1)) {
            writeFlat(at + 1, attempt.end());
            return attempt.end() + 1;
        }
        lines.reset(attempt.mark());
        return attempt(attempt.start(), memberBefore(attempt.start(), attempt.memberStart()));
    }

    /** The last member that may be broken first and ends before a place; the start of the group if there is none. */
    private int memberBefore(int start, int before) {
        int at = before - 1;
        while (at > start) {
            if (tape.kind(at) == Tape.Kind.END) {
                int member = tape.start(at);
                if (tape.group(member) == GroupKind.FIRST) {
                    return member;
                }
                if (tape.group(member) != GroupKind.OPEN) {
                    at = member;
                }
            }
            at--;
        }
        return start;
    }

    /** Whether all up to the next gap that may end the line has room; a group counts as flat if it could be on a line of its own. */
    private boolean firstLineFits(int from, int room) {
        int sum = 0;
        int at = from;
        while (at < tape.size() && sum <= width) {
            switch (tape.kind(at)) {
                case TEXT -> sum += Columns.of(tape.text(at));
                case GAP -> {
                    if (tape.gap(at) != Gap.BLANK) {
                        return sum <= room;
                    }
                    sum++;
                }
                case LINE_ENDS -> {
                    return sum <= room;
                }
                case START -> {
                    int end = tape.end(at);
                    int flat = tape.width(at, end);
                    if (tape.canBeFlat(at, end) && sum + flat + firstLine(end + 1) <= width) {
                        sum += flat;
                        at = end;
                    }
                }
                case REMARK, WHEN_BROKEN, END -> {}
            }
            at++;
        }
        return sum <= room;
    }

    private void writeFlat(int from, int to) {
        int first = from;
        while (first < to && tape.kind(first) == Tape.Kind.START) {
            first++;
        }
        if (first < to && tape.kind(first) == Tape.Kind.TEXT) {
            lines.descend(tape.level(first));
        }
        for (int i = from; i < to; i++) {
            writeFlat(i);
        }
    }

    private void writeFlat(int at) {
        switch (tape.kind(at)) {
            case TEXT, REMARK -> {
                if (lines.isAtStart()) {
                    lines.descend(tape.level(at));
                }
                write(at);
            }
            case GAP -> lines.blanks(tape.gap(at).flatWidth());
            case LINE_ENDS, WHEN_BROKEN, START, END -> {}
        }
    }

    private void write(int at) {
        int columns = tape.kind(at) == Tape.Kind.REMARK ? 0 : Columns.of(tape.text(at));
        lines.write(tape.text(at), columns, tape.column(at));
    }
}
