package io.github.nixpoet.parse.internal;

/** What an expression is a part of: decides what a '=' behind it means. */
enum Place {
    /** The whole text. */
    FILE,
    /** The value of a binding: the next binding may begin without a semicolon before it. */
    VALUE,
    /** Between delimiters, a condition, a default. */
    PART
}
