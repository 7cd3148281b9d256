package io.github.nixpoet.schema.type;

import java.util.List;

/**
 * One of some values: {@code types.enum [ "yes" "no" ]}.
 *
 * @param values the values in the order of their declaration, each a {@code String}, {@code Long}, {@code Double}, {@code Boolean}, or {@code Optional.empty()} for {@code null}; empty where they are not known
 */
public record EnumType(List<Object> values) implements OptionType {

    /** Copies the values. */
    public EnumType {
        values = List.copyOf(values);
    }

    /**
     * Values given one by one.
     *
     * @param values the values, as {@link #values()} has them
     * @return the type
     */
    public static EnumType of(Object... values) {
        return new EnumType(List.of(values));
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitEnumType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
