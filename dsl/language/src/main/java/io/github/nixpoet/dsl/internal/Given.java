package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.text.AttrPath;
import org.jspecify.annotations.Nullable;

/** What a caller has to give. */
public final class Given {

    private Given() {}

    /**
     * Refuses null, which callers without null checks may hand over.
     *
     * @param value what was given
     * @param what what it is, for the message
     * @param <T> its type
     * @return the value
     * @throws IllegalArgumentException if it is null
     */
    public static <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is null");
        }
        return value;
    }

    /**
     * Refuses text that says nothing.
     *
     * @param text what was given
     * @param what what it is, for the message
     * @return the text
     * @throws IllegalArgumentException if it is null or blank
     */
    public static String text(@Nullable String text, String what) {
        String given = present(text, what);
        if (given.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return given;
    }

    /**
     * Reads an attribute path.
     *
     * @param text what was given
     * @return the path
     * @throws IllegalArgumentException if it is null or not spelled as {@link AttrPath#parse} says
     */
    public static AttrPath path(@Nullable String text) {
        return AttrPath.parse(present(text, "the path"));
    }
}
