package io.github.nixpoet.generators.template.internal;

import java.math.BigDecimal;

/** Numbers in files. */
final class Numbers {

    private Numbers() {}

    /** Digits with a point, no exponent, no grouping, whatever the locale. */
    static String plain(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
