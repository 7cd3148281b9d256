package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;

/** Which numbers Nix can hold. */
final class NumberRange {

    private static final String LARGEST = Long.toString(Long.MAX_VALUE);

    /** No double has more digits, by far; a longer text of a tiny number is not exact. */
    private static final int MOST_DIGITS = 2_000;

    private NumberRange() {}

    /** Whether digits make an integer of more than 63 bits. */
    static boolean isTooLarge(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] == '0') {
            at++;
        }
        return to - at > 19 || to - at == 19 && new String(text, at, to - at, US_ASCII).compareTo(LARGEST) > 0;
    }

    /** Nix refuses what C's strtod reports as out of range: too large, or so small that digits are lost. */
    static boolean isFloat(String text) {
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            return false;
        }
        if (value == 0) {
            return text.chars().takeWhile(c -> c != 'e' && c != 'E').noneMatch(c -> c >= '1' && c <= '9');
        }
        if (value >= Double.MIN_NORMAL) {
            return true;
        }
        return text.length() <= MOST_DIGITS && new BigDecimal(value).compareTo(new BigDecimal(text)) == 0;
    }
}
