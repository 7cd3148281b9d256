package io.github.nixpoet.schema.type;

/**
 * An attribute set of whatever: {@code types.attrs}.
 */
public record AttrsType() implements OptionType {

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitAttrsType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
