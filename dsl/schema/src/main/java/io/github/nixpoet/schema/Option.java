package io.github.nixpoet.schema;

import io.github.nixpoet.schema.type.OptionType;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One option: its path, what it takes, what it is by default.
 *
 * <p>The type is made when it is first asked for, as most options of a schema are never looked at.
 */
public final class Option {

    private final OptionPath path;
    private final Supplier<? extends OptionType> type;
    private final OptionDefault defaultValue;
    private final boolean readOnly;
    private final Optional<String> description;

    /**
     * An option with all that is known of it.
     *
     * @param path where it is, at least one name
     * @param type what it takes; called each time that is asked, and always to the same answer
     * @param defaultValue what it is where nobody sets it
     * @param readOnly whether users may not set it
     * @param description what the manual says of it, in the manual's markup
     * @throws IllegalArgumentException if the path has no names
     */
    public Option(
            OptionPath path,
            Supplier<? extends OptionType> type,
            OptionDefault defaultValue,
            boolean readOnly,
            Optional<String> description) {
        if (path.names().isEmpty()) {
            throw new IllegalArgumentException("an option has a name");
        }
        this.path = path;
        this.type = type;
        this.defaultValue = defaultValue;
        this.readOnly = readOnly;
        this.description = description;
    }

    /**
     * An option without default and description.
     *
     * @param path its path, as {@link OptionPath#parse} reads it
     * @param type what it takes
     * @return the option
     * @throws IllegalArgumentException if the path is not spelled so
     */
    public static Option of(String path, OptionType type) {
        return new Option(OptionPath.parse(path), () -> type, OptionDefault.NONE, false, Optional.empty());
    }

    /**
     * Where it is.
     *
     * @return at least one name
     */
    public OptionPath path() {
        return path;
    }

    /**
     * What it takes.
     *
     * @return the type
     */
    public OptionType type() {
        return type.get();
    }

    /**
     * What it is where nobody sets it.
     *
     * @return the default
     */
    public OptionDefault defaultValue() {
        return defaultValue;
    }

    /**
     * Whether users may not set it.
     *
     * @return true for what a module computes for others to read
     */
    public boolean isReadOnly() {
        return readOnly;
    }

    /**
     * What the manual says of it.
     *
     * @return text in the manual's markup; empty for a schema without prose
     */
    public Optional<String> description() {
        return description;
    }

    /** Whether all is the same but for the description. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Option option
                && path.equals(option.path)
                && readOnly == option.readOnly
                && defaultValue.equals(option.defaultValue)
                && type().equals(option.type());
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, readOnly, defaultValue);
    }

    /** Path and type, for people. */
    @Override
    public String toString() {
        return path + ": " + type();
    }
}
