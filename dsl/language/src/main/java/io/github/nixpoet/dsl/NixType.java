package io.github.nixpoet.dsl;

/** What the value of an {@link NixExpr} is, for the compiler of Java alone: no object is ever of these types. */
public interface NixType {

    /** Anything. */
    interface Any extends NixType {}

    /** {@code true} or {@code false}. */
    interface Bool extends NixType {}

    /** An integer. */
    interface Int extends NixType {}

    /** A floating-point number. */
    interface FloatingPoint extends NixType {}

    /** A string. */
    interface Str extends NixType {}

    /** A path. */
    interface Path extends NixType {}

    /** An attribute set. */
    interface Attrs extends NixType {}

    /** A derivation: what {@code pkgs} is full of. */
    interface Derivation extends NixType {}

    /** A function. */
    interface Function extends NixType {}

    /**
     * A list.
     *
     * @param <E> what its elements are
     */
    interface ListOf<E extends NixType> extends NixType {}
}
