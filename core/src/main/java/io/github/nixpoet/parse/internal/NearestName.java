package io.github.nixpoet.parse.internal;

import io.github.nixpoet.text.EditDistance;
import java.util.Collection;
import java.util.Optional;

/** Finds the name that was meant. */
final class NearestName {

    private static final int LONGEST = 64;

    private NearestName() {}

    /** The name with the fewest letters put in, left out, changed or swapped with the next; at most one in three; of some as near, the first. */
    static Optional<String> of(String word, Collection<String> names) {
        int least = word.length() > LONGEST ? 1 : (word.length() + 1) / 3 + 1;
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            int distance = EditDistance.between(word, name, least - 1);
            if (distance < least) {
                least = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }
}
