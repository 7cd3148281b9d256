package io.github.nixpoet.parse.internal;

import java.util.Arrays;

/** The tokens of one text as parallel arrays; offsets count bytes of UTF-8. */
final class TokenBuffer {

    static final int GAP_BITS = 7;

    /** What the parser reads: a type that a later token may have re-marked. */
    byte[] type = new byte[256];
    /** The type as it was found, and which common trivia stands before it, by {@link CommonTrivia}: what tokens may share an object. */
    char[] shape = new char[256];

    int[] start = new int[256];
    int[] end = new int[256];
    /** The name's number for identifiers. */
    int[] name = new int[256];

    int count;

    static char shape(int type, int gap) {
        return (char) (type << GAP_BITS | gap);
    }

    int gap(int index) {
        return shape[index] & (1 << GAP_BITS) - 1;
    }

    /** Adds a token without text or trivia. */
    void add(int kind, int at) {
        if (count == type.length) {
            grow();
        }
        type[count] = (byte) kind;
        shape[count] = shape(kind, CommonTrivia.NONE);
        start[count] = at;
        end[count] = at;
        count++;
    }

    void grow() {
        int size = type.length * 2;
        type = Arrays.copyOf(type, size);
        shape = Arrays.copyOf(shape, size);
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        name = Arrays.copyOf(name, size);
    }
}
