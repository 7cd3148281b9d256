package io.github.nixpoet.schema.check;

/**
 * Under what a value is defined.
 *
 * @param priority the lowest number wins
 * @param conditional whether it may not hold at all
 * @param named whether it is reached by a name: then what it is under a condition may never meet the place where it is used
 */
record Guard(long priority, boolean conditional, boolean named) {

    /** The priority of a definition without {@code mkForce} and the like. */
    private static final int DEFAULT = 100;

    static final Guard NONE = new Guard(DEFAULT, false, false);

    Guard under(boolean condition) {
        return new Guard(priority, conditional || condition, named);
    }

    /** The innermost {@code mkOverride} counts, as in NixOS. */
    Guard at(long other) {
        return new Guard(other, conditional, named);
    }

    Guard byName() {
        return new Guard(priority, conditional, true);
    }
}
