package io.github.nixpoet.parse.internal;

import io.github.nixpoet.text.EditDistance;
import java.util.Arrays;

/** Whether a word is a keyword with a slip of the hand in it. */
final class Spelling {

    private Spelling() {}

    /**
     * One slip: two letters swapped, one doubled or added, or in a longer keyword one left out or wrong; capitals too. Short keywords
     * have names for neighbours, as {@code set} of {@code let}.
     */
    static boolean isNear(String word, String keyword) {
        if (word.equalsIgnoreCase(keyword)) {
            return !word.equals(keyword);
        }
        if (EditDistance.between(word, keyword, 1) > 1) {
            return false;
        }
        return switch (word.length() - keyword.length()) {
            case 0 -> keyword.length() > 3 || hasSameLetters(word, keyword);
            case 1 -> keyword.length() > 2;
            default -> keyword.length() > 3;
        };
    }

    private static boolean hasSameLetters(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }
}
