package io.github.nixpoet.schema.type;

import java.util.Set;

/**
 * A type in words, and which kind of phrase that is: it decides where nixpkgs puts parentheses.
 *
 * @param text the words
 * @param kind the {@code descriptionClass} of nixpkgs
 */
record Phrase(String text, Kind kind) {

    enum Kind {
        NOUN,
        CONJUNCTION,
        COMPOSITE,
        CLAUSE,
        NONE
    }

    static Phrase noun(String text) {
        return new Phrase(text, Kind.NOUN);
    }

    /** The words within others: in parentheses unless their kind is one of those that need none there. */
    String within(Kind... bare) {
        return Set.of(bare).contains(kind) ? text : "(" + text + ")";
    }
}
