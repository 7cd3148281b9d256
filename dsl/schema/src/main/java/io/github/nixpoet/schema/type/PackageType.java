package io.github.nixpoet.schema.type;

/**
 * A package, or the store path of one: {@code types.package}.
 */
public record PackageType() implements OptionType {

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitPackageType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
