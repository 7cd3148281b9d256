package io.github.nixpoet.generators.file;

/** Whether a text can be written as UTF-8 and read back the same. */
final class Unicode {

    private Unicode() {}

    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
