package io.github.nixpoet.syntax.op;

/**
 * How tightly an expression holds together, from the loosest to the tightest; the order of the constants is the order of binding.
 *
 * <p>Source: the operator table of the Nix manual.
 */
public enum Precedence {
    /** Lambda, {@code let}, {@code with}, {@code assert}, {@code if}: they take all to their right. */
    OPEN,
    /** {@code |>} and {@code <|}. */
    PIPE,
    /** {@code ->}. */
    IMPLICATION,
    /** {@code ||}. */
    DISJUNCTION,
    /** {@code &&}. */
    CONJUNCTION,
    /** {@code ==} and {@code !=}. */
    EQUALITY,
    /** {@code <}, {@code <=}, {@code >}, {@code >=}. */
    COMPARISON,
    /** {@code //}. */
    UPDATE,
    /** {@code !}. */
    NOT,
    /** {@code +} and {@code -}. */
    SUM,
    /** {@code *} and {@code /}. */
    PRODUCT,
    /** {@code ++}. */
    CONCATENATION,
    /** {@code ?}. */
    HAS_ATTRIBUTE,
    /** Arithmetic negation. */
    NEGATION,
    /** Function application. */
    APPLICATION,
    /** Selection, and the default after {@code or}. */
    SELECTION,
    /** Literals, names, and what stands between delimiters. */
    PRIMARY;

    /**
     * Whether this binds more tightly than another.
     *
     * @param other the other
     * @return true if so
     */
    public boolean isTighterThan(Precedence other) {
        return compareTo(other) > 0;
    }
}
