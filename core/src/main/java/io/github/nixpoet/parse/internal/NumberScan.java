package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.nixpoet.parse.SyntaxCode;

/** Integers and floats. */
final class NumberScan {

    private NumberScan() {}

    /** A float is {@code 1.}, {@code 1.5}, {@code .5} or {@code 0.5}, but neither {@code 0.} nor {@code 00.5}. */
    static int find(byte[] text, int at, Found found) {
        int digits = Chars.digitsEnd(text, at);
        boolean point = text[digits] == '.';
        boolean leading = digits - at <= 1 && (digits == at || text[at] == '0');
        boolean floating = point && (leading ? Chars.isDigit(text[digits + 1]) : text[at] != '0');
        if (!floating) {
            return NumberRange.isTooLarge(text, at, digits)
                    ? found.fail(SyntaxCode.INVALID_NUMBER, at, digits, -1)
                    : found.token(NixGrammar.INTEGER, digits);
        }
        int end = Chars.digitsEnd(text, digits + 1);
        if (text[end] == 'e' || text[end] == 'E') {
            int exponent = text[end + 1] == '+' || text[end + 1] == '-' ? end + 2 : end + 1;
            if (Chars.isDigit(text[exponent])) {
                end = Chars.digitsEnd(text, exponent);
            }
        }
        return NumberRange.isFloat(new String(text, at, end - at, US_ASCII))
                ? found.token(NixGrammar.FLOAT, end)
                : found.fail(SyntaxCode.INVALID_NUMBER, at, end, -1);
    }
}
