package io.github.nixpoet.schema.type;

/**
 * A whole number within bounds: {@code types.int}, {@code types.port}, {@code types.ints.between 0 100}.
 *
 * @param least the smallest number taken; {@link Long#MIN_VALUE} for no bound
 * @param most the largest number taken; {@link Long#MAX_VALUE} for no bound
 */
public record IntType(long least, long most) implements OptionType {

    /** Any whole number, {@code types.int}. */
    public static final IntType ANY = new IntType(Long.MIN_VALUE, Long.MAX_VALUE);

    /** A network port, {@code types.port}. */
    public static final IntType PORT = new IntType(0, 65_535);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if no number lies between them
     */
    public IntType {
        if (least > most) {
            throw new IllegalArgumentException("no number is between " + least + " and " + most);
        }
    }

    /**
     * Whether a number is within the bounds.
     *
     * @param number the number
     * @return true if it is taken
     */
    public boolean takes(long number) {
        return least <= number && number <= most;
    }

    /**
     * A whole number without an upper bound, {@code atLeast(0)} for {@code types.ints.unsigned}.
     *
     * @param least the smallest number taken
     * @return the type
     */
    public static IntType atLeast(long least) {
        return new IntType(least, Long.MAX_VALUE);
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitIntType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
