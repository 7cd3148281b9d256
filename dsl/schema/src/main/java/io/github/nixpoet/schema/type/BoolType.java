package io.github.nixpoet.schema.type;

/**
 * {@code true} or {@code false}: {@code types.bool}.
 */
public record BoolType() implements OptionType {

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitBoolType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
