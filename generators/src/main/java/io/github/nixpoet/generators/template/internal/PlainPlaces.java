package io.github.nixpoet.generators.template.internal;

/** A text without a syntax: every value is itself. */
public final class PlainPlaces extends Places {

    /** Anywhere. */
    public PlainPlaces() {}

    @Override
    String spell(String value) {
        return value;
    }

    @Override
    String spellLiteral(String literal) {
        return spell(literal);
    }

    @Override
    void next(char c) {}
}
