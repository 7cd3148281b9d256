package io.github.nixpoet.parse.internal;

/** Whether a word is a keyword with a slip of the hand in it. */
final class Spelling {

    private Spelling() {}

    /**
     * One slip: two letters swapped, one doubled or added, or in a longer keyword one left out or wrong; capitals too. Short keywords
     * have names for neighbours, as {@code set} of {@code let}.
     */
    static boolean isNear(String word, String keyword) {
        if (word.equals(keyword)) {
            return false;
        }
        int difference = word.length() - keyword.length();
        if (word.equalsIgnoreCase(keyword)) {
            return true;
        }
        return switch (difference) {
            case 0 -> isSwapped(word, keyword) || keyword.length() > 3 && differences(word, keyword) == 1;
            case 1 -> keyword.length() > 2 && isWithOneMore(word, keyword);
            case -1 -> keyword.length() > 3 && isWithOneMore(keyword, word);
            default -> false;
        };
    }

    private static int differences(String a, String b) {
        int count = 0;
        for (int i = 0; i < a.length(); i++) {
            count += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return count;
    }

    private static boolean isSwapped(String a, String b) {
        int at = 0;
        while (at < a.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && a.substring(at + 2).equals(b.substring(at + 2));
    }

    private static boolean isWithOneMore(String longer, String shorter) {
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return longer.substring(at + 1).equals(shorter.substring(at));
    }
}
