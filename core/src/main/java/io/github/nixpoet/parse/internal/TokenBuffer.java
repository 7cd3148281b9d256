package io.github.nixpoet.parse.internal;

import java.util.Arrays;

/** The tokens of one text as parallel arrays; offsets count bytes of UTF-8. */
final class TokenBuffer {

    /** Marks a gap that no shared trivia stands for. */
    static final byte OTHER_GAP = -1;

    byte[] type = new byte[256];
    int[] start = new int[256];
    int[] end = new int[256];
    /** Which common trivia stands before the token, by {@link CommonTrivia}. */
    byte[] gap = new byte[256];
    /** The name's number for identifiers. */
    int[] name = new int[256];

    int count;

    void grow() {
        int size = type.length * 2;
        type = Arrays.copyOf(type, size);
        start = Arrays.copyOf(start, size);
        end = Arrays.copyOf(end, size);
        gap = Arrays.copyOf(gap, size);
        name = Arrays.copyOf(name, size);
    }
}
