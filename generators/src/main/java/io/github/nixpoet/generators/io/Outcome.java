package io.github.nixpoet.generators.io;

/** What writing did to one file. */
public enum Outcome {
    /** There was none; it was made. */
    CREATED,
    /** Its content or its executable flag was another; it was replaced. */
    UPDATED,
    /** It was the same already; it was not touched. */
    UNCHANGED,
    /** An earlier set of the same name had it and this one has not; it was as it had been written, and was removed. */
    REMOVED,
    /** An earlier set of the same name had it and this one has not; a person changed it since, so it was left. */
    KEPT
}
