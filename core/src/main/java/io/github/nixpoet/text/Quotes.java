package io.github.nixpoet.text;

/** The quotes around a literal. */
final class Quotes {

    private Quotes() {}

    static String strip(String literal, String quotes) {
        if (literal.length() < 2 * quotes.length() || !literal.startsWith(quotes) || !literal.endsWith(quotes)) {
            throw new IllegalArgumentException("no literal between " + quotes + " and " + quotes + ": " + literal);
        }
        return literal.substring(quotes.length(), literal.length() - quotes.length());
    }
}
