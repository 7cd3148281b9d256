package io.github.nixpoet.diagnostic;

/** How much a diagnostic matters. */
public enum Severity {
    /** The input can't be used. */
    ERROR,
    /** The input can be used but is probably not what was meant. */
    WARNING,
    /** A remark. */
    NOTE
}
