package io.github.nixpoet.schema.type;

/**
 * Whatever there is: {@code types.anything}, {@code types.raw}, {@code types.unspecified}; they differ in how definitions merge.
 *
 * @param name one of these three names
 */
public record AnyType(String name) implements OptionType {

    /** Sets merge, all else must be equal: {@code types.anything}. */
    public static final AnyType ANYTHING = new AnyType("anything");

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitAnyType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
