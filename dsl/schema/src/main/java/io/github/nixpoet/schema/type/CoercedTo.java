package io.github.nixpoet.schema.type;

/**
 * A value, or one of another type that the option converts: {@code types.coercedTo from convert to}.
 *
 * @param from what is converted
 * @param to what is taken as it is, and made of the other
 */
public record CoercedTo(OptionType from, OptionType to) implements OptionType {

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitCoercedTo(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
