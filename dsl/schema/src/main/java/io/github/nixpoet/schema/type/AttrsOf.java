package io.github.nixpoet.schema.type;

/**
 * An attribute set with any names: {@code types.attrsOf t}, {@code types.lazyAttrsOf t}.
 *
 * @param elements the type of each attribute
 * @param lazy whether conditions on attributes are looked at late
 */
public record AttrsOf(OptionType elements, boolean lazy) implements OptionType {

    /**
     * An attribute set that is not lazy.
     *
     * @param elements the type of each attribute
     * @return the type
     */
    public static AttrsOf of(OptionType elements) {
        return new AttrsOf(elements, false);
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitAttrsOf(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
