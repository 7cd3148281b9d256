package io.github.nixpoet.generators.cli;

import java.nio.file.Path;

/**
 * 128 bits that stand for what went into them: two mixes that share nothing but their input. It tells things apart that come about by
 * chance; somebody who wants two things to look the same can have that.
 */
record Digest(long high, long low) {

    /** That of nothing; no set has it. */
    static final Digest NONE = new Digest(0, 0);

    private static final long HIGH = 0x9E3779B97F4A7C15L;
    private static final long LOW = 0xD6E8FEB86659FD93L;

    /** A path, absolute and normalised. */
    static Digest of(Path path) {
        Digest digest = NONE.with(String.valueOf(path.getRoot()), 0);
        for (Path name : path) {
            digest = digest.with(name.toString(), 0);
        }
        return digest;
    }

    boolean isNone() {
        return (high | low) == 0;
    }

    /** The same and a number. */
    Digest with(long number) {
        return new Digest(mix(high, number, HIGH), mix(low, number, LOW));
    }

    /** The same and a word, which is what of a text is from an index on. */
    Digest with(String text, int from) {
        long first = mix(high, text.length() - from, HIGH);
        long second = mix(low, text.length() - from, LOW);
        for (int i = from; i < text.length(); i++) {
            first = mix(first, text.charAt(i), HIGH);
            second = mix(second, text.charAt(i), LOW);
        }
        return new Digest(first, second);
    }

    /** The sum keeps zeros from staying zero. */
    private static long mix(long state, long number, long factor) {
        long mixed = ((state ^ number) + factor) * factor;
        return mixed ^ mixed >>> 32;
    }
}
