package io.github.nixpoet.doc;

/** Room that is kept. */
final class Room {

    private static final Object[] NOTHING = new Object[1024];

    private Room() {}

    /** Clears the first entries, in large pieces: one after the other takes as long as to write them. */
    static void clear(Object[] entries, int count) {
        for (int at = 0; at < count; at += NOTHING.length) {
            System.arraycopy(NOTHING, 0, entries, at, Math.min(NOTHING.length, count - at));
        }
    }
}
