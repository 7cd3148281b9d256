package io.github.nixpoet.parse.internal;

import java.util.Arrays;

/** Tells quickly of most sets and formals that no name is there twice, so that nothing needs to be gathered. */
final class DistinctNames {

    /** With more names, what has been seen would be looked through too often. */
    private static final int MOST = 64;

    private String[] seen = new String[8];
    private int count;
    /** One bit for the hash of each name: a name whose bit is not set is new. */
    private long bits;

    void clear() {
        count = 0;
        bits = 0;
    }

    /** Whether the name is surely new. */
    boolean add(String name) {
        long bit = 1L << (name.hashCode() * 0x9E3779B9 >>> 26);
        if (count == MOST || (bits & bit) != 0 && wasSeen(name)) {
            return false;
        }
        bits |= bit;
        if (count == seen.length) {
            seen = Arrays.copyOf(seen, count * 2);
        }
        seen[count++] = name;
        return true;
    }

    private boolean wasSeen(String name) {
        for (int i = 0; i < count; i++) {
            if (seen[i].equals(name)) {
                return true;
            }
        }
        return false;
    }
}
