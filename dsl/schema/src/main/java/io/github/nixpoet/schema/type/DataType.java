package io.github.nixpoet.schema.type;

/**
 * A tree of plain data, as {@code (pkgs.formats.json { }).type}: booleans, numbers, strings, paths, lists and sets of them.
 *
 * @param format what the phrase calls it, {@code JSON}, {@code YAML 1.1} or {@code TOML} among others; empty where it is not known
 * @param nullable whether {@code null} is data too
 */
public record DataType(String format, boolean nullable) implements OptionType {

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitDataType(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
