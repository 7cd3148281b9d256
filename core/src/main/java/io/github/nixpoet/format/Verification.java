package io.github.nixpoet.format;

/** What came of formatting and checking. */
public sealed interface Verification {

    /**
     * All is well.
     *
     * @param text the formatted text
     */
    record Held(String text) implements Verification {}

    /**
     * Something is wrong with the formatter, shown on as small an input as could be found.
     *
     * @param fault what is wrong
     * @param input a part of what was to be formatted, with the same fault
     * @param once the input formatted; empty if that failed
     * @param twice this formatted again; empty if it can't be read
     */
    record Broken(Fault fault, String input, String once, String twice) implements Verification {}

    /** What can be wrong. */
    enum Fault {
        /** The formatter noticed itself that a token or comment would be lost. */
        INCOMPLETE,
        /** What was formatted is no Nix. */
        UNREADABLE,
        /** What was formatted {@linkplain Meaning means} something else. */
        OTHER_MEANING,
        /** What was formatted becomes another text when it is formatted again. */
        RESTLESS
    }
}
