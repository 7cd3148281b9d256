package io.github.nixpoet.generators.io;

/** What writing did to one file. */
public enum Outcome {
    /** There was none; it was made. */
    CREATED,
    /** Its content or its executable flag was another; it was replaced. */
    UPDATED,
    /** It was the same already; it was not touched. */
    UNCHANGED
}
