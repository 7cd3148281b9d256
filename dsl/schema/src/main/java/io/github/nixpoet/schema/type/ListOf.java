package io.github.nixpoet.schema.type;

/**
 * A list: {@code types.listOf t}, {@code types.nonEmptyListOf t}.
 *
 * @param elements the type of each element
 * @param nonEmpty whether there must be one
 */
public record ListOf(OptionType elements, boolean nonEmpty) implements OptionType {

    /**
     * A list that may be empty.
     *
     * @param elements the type of each element
     * @return the type
     */
    public static ListOf of(OptionType elements) {
        return new ListOf(elements, false);
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitListOf(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
