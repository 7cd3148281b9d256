package io.github.nixpoet.schema.type;

/**
 * A function: {@code types.functionTo t}.
 *
 * @param result the type of what it returns
 */
public record FunctionTo(OptionType result) implements OptionType {

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitFunctionTo(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
