package io.github.nixpoet.generators.cli;

import java.nio.LongBuffer;

/** Digests in one array, as a run looks up tens of thousands of them. It grows; none can be taken out. */
final class DigestSet {

    private static final int SMALLEST = 64;

    /** Two numbers for each place, zeros where it is free; a power of two, and never more than half full. */
    private long[] slots;

    private int size;

    DigestSet() {
        this(0);
    }

    private DigestSet(int expected) {
        int places = SMALLEST;
        while (places < 2 * expected) {
            places *= 2;
        }
        slots = new long[2 * places];
    }

    /** Those that a buffer holds, two numbers each. */
    static DigestSet read(LongBuffer numbers) {
        long[] all = new long[numbers.remaining()];
        numbers.get(all);
        DigestSet set = new DigestSet(all.length / 2);
        for (int i = 0; i + 1 < all.length; i += 2) {
            set.add(all[i], all[i + 1]);
        }
        return set;
    }

    int size() {
        return size;
    }

    boolean contains(Digest digest) {
        int slot = slot(digest.high(), digest.low());
        return !isFree(slot);
    }

    void add(Digest digest) {
        add(digest.high(), digest.low());
    }

    void addAll(DigestSet others) {
        for (int i = 0; i < others.slots.length; i += 2) {
            add(others.slots[i], others.slots[i + 1]);
        }
    }

    /** Puts all into a buffer, two numbers each. */
    void write(LongBuffer numbers) {
        for (int i = 0; i < slots.length; i += 2) {
            if (!isFree(i)) {
                numbers.put(slots[i]).put(slots[i + 1]);
            }
        }
    }

    /** {@link Digest#NONE} looks as a free place does, and finds one: it stays outside. */
    private void add(long high, long low) {
        int slot = slot(high, low);
        if (!isFree(slot) || (high | low) == 0) {
            return;
        }
        slots[slot] = high;
        slots[slot + 1] = low;
        size++;
        if (4 * size > slots.length) {
            grow();
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            add(old[i], old[i + 1]);
        }
    }

    private boolean isFree(int slot) {
        return (slots[slot] | slots[slot + 1]) == 0;
    }

    /** Where a digest is, or else would go. */
    private int slot(long high, long low) {
        int mask = slots.length - 1;
        int slot = 2 * (int) low & mask;
        while (!isFree(slot) && (slots[slot] != high || slots[slot + 1] != low)) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
