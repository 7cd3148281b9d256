package io.github.nixpoet.format;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** What has been found out about tokens: each is looked at once, as what encloses it asks again and again. */
final class Answers {

    private final BitSet asked = new BitSet();
    private final BitSet yes = new BitSet();

    boolean test(int index, IntPredicate question) {
        if (!asked.get(index)) {
            boolean answer = question.test(index);
            asked.set(index);
            yes.set(index, answer);
        }
        return yes.get(index);
    }
}
