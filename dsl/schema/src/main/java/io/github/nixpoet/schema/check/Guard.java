package io.github.nixpoet.schema.check;

/**
 * Under what a value is defined.
 *
 * @param priority the lowest number wins
 * @param conditional whether it may not hold at all
 * @param named whether it is reached by a name: then what it is under a condition may never meet the place where it is used
 * @param partial whether it is a set joined with another, which may make a package of it
 */
record Guard(long priority, boolean conditional, boolean named, boolean partial) {

    /** The priority of a definition without {@code mkForce} and the like. */
    private static final int DEFAULT = 100;

    static final Guard NONE = new Guard(DEFAULT, false, false, false);

    Guard under(boolean condition) {
        return new Guard(priority, conditional || condition, named, partial);
    }

    /** The innermost {@code mkOverride} counts, as in NixOS. */
    Guard at(long other) {
        return new Guard(other, conditional, named, partial);
    }

    Guard byName() {
        return new Guard(priority, conditional, true, partial);
    }

    /** With {@code //} between it and another set. */
    Guard inPart() {
        return new Guard(priority, conditional, named, true);
    }

    /** As it is for what is in the value. */
    Guard inside() {
        return new Guard(priority, conditional, named, false);
    }
}
