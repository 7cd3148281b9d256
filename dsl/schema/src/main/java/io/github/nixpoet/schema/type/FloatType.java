package io.github.nixpoet.schema.type;

/**
 * A number with a fraction: {@code types.float}; or any number within bounds: {@code types.numbers.between 0 1}.
 *
 * @param whole whether integers are taken too, as {@code types.numbers} does and {@code types.float} does not
 * @param least the lower bound; negative infinity for none
 * @param above whether the number must be above the lower bound, not at it
 * @param most the largest number taken; infinity for no bound
 */
public record FloatType(boolean whole, double least, boolean above, double most) implements OptionType {

    /** Any number with a fraction, {@code types.float}. */
    public static final FloatType ANY = new FloatType(false, Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is not a number, or none is between them
     */
    public FloatType {
        if (!(least <= most)) {
            throw new IllegalArgumentException("no number is between " + least + " and " + most);
        }
    }

    /**
     * Whether a number is within the bounds.
     *
     * @param number the number
     * @return true if it is taken
     */
    public boolean takes(double number) {
        return (above ? least < number : least <= number) && number <= most;
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitFloatType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
