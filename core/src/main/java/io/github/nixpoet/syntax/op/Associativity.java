package io.github.nixpoet.syntax.op;

/** How operators of one precedence group. */
public enum Associativity {
    /** {@code a - b - c} is {@code (a - b) - c}. */
    LEFT,
    /** {@code a ++ b ++ c} is {@code a ++ (b ++ c)}. */
    RIGHT,
    /** {@code a == b == c} is an error. */
    NONE
}
