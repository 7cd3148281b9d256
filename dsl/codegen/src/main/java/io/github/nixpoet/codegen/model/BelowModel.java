package io.github.nixpoet.codegen.model;

/**
 * What lies below a member.
 *
 * @param kind how one gets there
 * @param group the class of what lies there
 */
public record BelowModel(Kind kind, String group) {

    /** Ways down. */
    public enum Kind {
        /** One group. */
        GROUP,
        /** A group for each attribute, by name. */
        ENTRIES,
        /** A group for each element of a list. */
        ELEMENTS
    }
}
