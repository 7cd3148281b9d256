package io.github.nixpoet.doc;

/** How a group breaks that does not fit. */
public enum GroupKind {
    /** All gaps of the group end the line. */
    PLAIN,
    /** As {@link #PLAIN}; and the group around tries to break this one alone, all before and behind it flat. */
    FIRST,
    /** All gaps of the group end the line; its {@link #FIRST} members count for the group around instead. */
    OPEN
}
