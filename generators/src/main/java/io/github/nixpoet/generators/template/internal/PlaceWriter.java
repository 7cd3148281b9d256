package io.github.nixpoet.generators.template.internal;

import java.io.Writer;

/** The file as it grows, and the place where it is at. */
final class PlaceWriter extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final Places places;

    PlaceWriter(Places places) {
        this.places = places;
    }

    void value(String value) {
        text.append(places.value(value));
    }

    void literal(String literal) {
        text.append(places.literal(literal));
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        write(new String(chars, offset, length));
    }

    @Override
    public void write(String more) {
        places.follow(more);
        text.append(more);
    }

    void end() {
        places.end();
    }

    String text() {
        return text.toString();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
