package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.check.PosixPattern.Choice;
import io.github.nixpoet.schema.check.PosixPattern.End;
import io.github.nixpoet.schema.check.PosixPattern.One;
import io.github.nixpoet.schema.check.PosixPattern.Piece;
import io.github.nixpoet.schema.check.PosixPattern.Repeat;
import io.github.nixpoet.schema.check.PosixPattern.Sequence;
import io.github.nixpoet.schema.check.PosixPattern.Start;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A pattern as states, each with the states behind it; the first state is the end. */
final class PosixProgram {

    /** Bounds within bounds make many states of a short pattern. */
    private static final int MOST = 20_000;

    private static final int MATCHED = 0;

    private record State(Piece piece, List<Integer> next) {}

    private final List<State> states = new ArrayList<>();
    private int start;

    private PosixProgram() {
        states.add(new State(new End(), List.of()));
    }

    /** The program, empty if it would be too large. */
    static Optional<PosixProgram> of(Piece pattern) {
        PosixProgram program = new PosixProgram();
        program.start = program.before(pattern, MATCHED);
        return program.states.size() < MOST ? Optional.of(program) : Optional.empty();
    }

    /** The state from which a piece leads to another state. */
    private int before(Piece piece, int next) {
        if (states.size() >= MOST) {
            return next;
        }
        if (piece instanceof Sequence sequence) {
            int state = next;
            for (int i = sequence.pieces().size() - 1; i >= 0; i--) {
                state = before(sequence.pieces().get(i), state);
            }
            return state;
        }
        if (piece instanceof Choice choice) {
            return add(
                    piece, choice.pieces().stream().map(it -> before(it, next)).toList());
        }
        return piece instanceof Repeat repeat ? before(repeat, next) : add(piece, List.of(next));
    }

    private int before(Repeat repeat, int next) {
        int state = next;
        if (repeat.most() < 0) {
            int loop = add(repeat, List.of());
            states.set(loop, new State(repeat, List.of(before(repeat.piece(), loop), next)));
            state = loop;
        }
        for (int i = repeat.least(); i < repeat.most() && states.size() < MOST; i++) {
            state = add(repeat, List.of(before(repeat.piece(), state), next));
        }
        for (int i = 0; i < repeat.least() && states.size() < MOST; i++) {
            state = before(repeat.piece(), state);
        }
        return state;
    }

    private int add(Piece piece, List<Integer> next) {
        states.add(new State(piece, next));
        return states.size() - 1;
    }

    /** Whether the whole of a text matches. */
    boolean matches(String text) {
        BitSet now = new BitSet();
        reach(start, 0, text, now);
        for (int at = 0; at < text.length(); at++) {
            BitSet then = new BitSet();
            for (int i = now.nextSetBit(0); i >= 0; i = now.nextSetBit(i + 1)) {
                State state = states.get(i);
                if (state.piece() instanceof One one && one.characters().get(text.charAt(at))) {
                    reach(state.next().get(0), at + 1, text, then);
                }
            }
            now = then;
        }
        return now.get(MATCHED);
    }

    /** Adds a state, and those behind it that take no character. */
    private void reach(int first, int at, String text, BitSet reached) {
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int index = open.pop();
            State state = states.get(index);
            boolean stays = state.piece() instanceof One
                    || state.piece() instanceof Start && at > 0
                    || state.piece() instanceof End && at < text.length();
            if (!reached.get(index)) {
                reached.set(index);
                if (!stays) {
                    state.next().forEach(open::push);
                }
            }
        }
    }
}
