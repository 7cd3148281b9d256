package io.github.nixpoet.generators.nix;

/** How much a message of Nix matters, in Nix's own order ({@code Verbosity} of {@code libutil/error.hh}). */
public enum NixLevel {
    /** What made it fail. */
    ERROR,
    /** What it could work around. */
    WARNING,
    /** What it wants to be seen. */
    NOTICE,
    /** What it says unasked. */
    INFO,
    /** Said with {@code -v}. */
    TALKATIVE,
    /** Said with {@code -vv}. */
    CHATTY,
    /** Said with {@code -vvv}. */
    DEBUG,
    /** Said with {@code -vvvv}. */
    VOMIT;

    /** The level of a number that Nix gave; one beyond the last is the last. */
    static NixLevel of(int number) {
        return values()[Math.max(0, Math.min(number, values().length - 1))];
    }
}
