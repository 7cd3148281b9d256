package io.github.nixpoet.parse.internal;

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
            if (Math.abs(name.length() - word.length()) < least) {
                int distance = distance(word, name);
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(name);
                }
            }
        }
        return nearest;
    }

    private static int distance(String a, String b) {
        int[] beforeThat = new int[b.length() + 1];
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(before[j - 1] + (same ? 0 : 1), Math.min(before[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeThat[j - 2] + 1);
                }
            }
            beforeThat = before;
            before = row;
        }
        return before[b.length()];
    }
}
