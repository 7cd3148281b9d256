package io.github.nixpoet.doc;

import java.util.Arrays;

/**
 * The members of each group that may be broken first, told of groups as they start and end. A member belongs to the group around it
 * that is not open.
 */
final class Members {

    private final Tape tape;
    /** Of each group, by its number. */
    private int[] last = {};

    private int[] before = {};
    /** Groups that have not ended, and whom the members in them belong to; the innermost last. */
    private int[] groups = new int[64];

    private int[] owners = new int[64];
    private int depth;

    Members(Tape tape) {
        this.tape = tape;
    }

    /** Makes room for the groups on the tape, of which none has been told yet. */
    void clear() {
        depth = 0;
        if (last.length < tape.groups()) {
            last = new int[2 * tape.groups()];
            before = new int[2 * tape.groups()];
        }
    }

    void start(int at) {
        if (depth == groups.length) {
            groups = Arrays.copyOf(groups, 2 * depth);
            owners = Arrays.copyOf(owners, 2 * depth);
        }
        groups[depth] = at;
        owners[depth] = tape.group(at) == GroupKind.OPEN && depth > 0 ? owners[depth - 1] : at;
        last[tape.groupNumber(at)] = Measures.NONE;
        depth++;
    }

    void end() {
        int start = groups[--depth];
        if (tape.group(start) == GroupKind.FIRST && depth > 0) {
            int owner = tape.groupNumber(owners[depth - 1]);
            before[tape.groupNumber(start)] = last[owner];
            last[owner] = start;
        }
    }

    /** The last member of a group; negative if there is none. */
    int last(int start) {
        return last[tape.groupNumber(start)];
    }

    /** The member before another one of the same group; negative if there is none. */
    int before(int member) {
        return before[tape.groupNumber(member)];
    }
}
