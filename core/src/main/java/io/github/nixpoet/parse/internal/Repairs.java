package io.github.nixpoet.parse.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where bytes of a broken text were overwritten so that the lexer goes on, and which token is to be read there. */
final class Repairs {

    private record Repair(int start, int end, int type) {}

    private static final int AS_IT_IS = 0;

    private final byte[] original;
    private final byte[] text;
    private final List<Repair> done = new ArrayList<>();

    /**
     * Repairs of a text.
     *
     * @param original the bytes as they were
     * @param text a longer copy that the lexer reads, overwritten in place: no offset changes
     */
    Repairs(byte[] original, byte[] text) {
        this.original = original;
        this.text = text;
    }

    /** Blanks, so that nothing stands there. */
    void blank(int start, int end) {
        fill(start, end, ' ', AS_IT_IS);
    }

    /** A name, or the same literal text as around: a value stands there. */
    void value(int start, int end) {
        fill(start, end, 'x', AS_IT_IS);
    }

    /** An operator that was meant. */
    void operator(int at, int type) {
        fill(at, at + 1, '+', type);
    }

    /** Takes repairs back from an offset on. */
    void undo(int from) {
        System.arraycopy(original, from, text, from, original.length - from);
        done.removeIf(repair -> repair.start >= from);
    }

    private void fill(int start, int end, char with, int type) {
        for (int i = start; i < end; i++) {
            text[i] = (byte) with;
        }
        done.add(new Repair(start, end, type));
    }

    /** Gives tokens the types that were meant. */
    void retype(TokenBuffer tokens) {
        for (Repair repair : done) {
            if (repair.type != AS_IT_IS) {
                int token = Arrays.binarySearch(tokens.start, 0, tokens.count, repair.start);
                if (token >= 0) {
                    tokens.type[token] = (byte) repair.type;
                }
            }
        }
    }

    /** Whether something between two offsets was overwritten. */
    boolean touch(int start, int end) {
        for (Repair repair : done) {
            if (repair.start < end && repair.end > start) {
                return true;
            }
        }
        return false;
    }
}
