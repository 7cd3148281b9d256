package io.github.nixpoet.doc;

/** Widths in code points. */
final class Columns {

    private Columns() {}

    static int of(String text) {
        return text.codePointCount(0, text.length());
    }
}
