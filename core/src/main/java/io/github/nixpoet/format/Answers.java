package io.github.nixpoet.format;

import java.util.BitSet;

/** What has been found out about tokens: each is looked at once, as what encloses it asks again and again. */
final class Answers {

    private final BitSet asked = new BitSet();
    private final BitSet yes = new BitSet();

    boolean isKnown(int index) {
        return asked.get(index);
    }

    void learn(int index, boolean answer) {
        asked.set(index);
        yes.set(index, answer);
    }

    boolean get(int index) {
        return yes.get(index);
    }
}
