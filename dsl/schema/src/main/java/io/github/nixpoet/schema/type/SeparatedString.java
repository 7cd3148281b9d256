package io.github.nixpoet.schema.type;

/**
 * A string whose definitions are joined: {@code types.lines}, {@code types.commas}, {@code types.separatedString ":"}.
 *
 * @param separator what stands between two definitions, a line break for {@code lines}
 */
public record SeparatedString(String separator) implements OptionType {

    /**
     * Whether definitions are joined by line breaks.
     *
     * @return true for {@code types.lines}
     */
    public boolean isLines() {
        return separator.equals("\n");
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitSeparatedString(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
