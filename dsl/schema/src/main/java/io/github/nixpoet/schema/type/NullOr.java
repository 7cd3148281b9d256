package io.github.nixpoet.schema.type;

/**
 * A value or {@code null}: {@code types.nullOr t}.
 *
 * @param value the type of what is not {@code null}
 */
public record NullOr(OptionType value) implements OptionType {

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitNullOr(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
