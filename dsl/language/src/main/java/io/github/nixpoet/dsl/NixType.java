package io.github.nixpoet.dsl;

/**
 * What the value of an {@link NixExpr} is, for the compiler of Java alone: no object is ever of these types.
 *
 * <p>What takes an integer takes {@code NixExpr<? super Int>}: one that is known to be an integer, or one of which nothing is known,
 * as {@code mkForce} makes it, but no {@code NixExpr<Str>}.
 */
public interface NixType {

    /** Anything: what an expression is whose type Java does not know. Where a {@code NixExpr<? super Bool>} is asked for, it is taken. */
    interface Any extends NixType {}

    /** {@code true} or {@code false}. */
    interface Bool extends Any {}

    /** An integer. */
    interface Int extends Any {}

    /** A floating-point number. */
    interface FloatingPoint extends Any {}

    /** A string. */
    interface Str extends Any {}

    /** A path. */
    interface Path extends Any {}

    /** An attribute set. */
    interface Attrs extends Any {}

    /** A derivation: what {@code pkgs} is full of. */
    interface Derivation extends Any {}

    /** What can stand for a path: what takes one takes {@code NixExpr<? super PathLike>}. */
    interface PathLike extends Path, Str, Derivation {}

    /** A function. */
    interface Function extends Any {}

    /**
     * A list.
     *
     * @param <E> what its elements are
     */
    interface ListOf<E extends NixType> extends Any {}

    /** The declaration of an option, as {@code lib.mkOption} makes it. */
    interface Option extends Any {}

    /** The type of an option, as {@code lib.types.str}. */
    interface OptionType extends Any {}
}
