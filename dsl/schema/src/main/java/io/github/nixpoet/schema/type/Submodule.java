package io.github.nixpoet.schema.type;

import java.util.Optional;

/**
 * A set of options: {@code types.submodule}. Which ones, the schema says by the paths below the option's own.
 *
 * <p>Below a submodule in an {@link AttrsOf} they have {@code <name>} in their path, below one in a {@link ListOf} {@code *}.
 *
 * @param freeform the type that takes what is no declared option, as a set; empty for a closed submodule
 */
public record Submodule(Optional<OptionType> freeform) implements OptionType {

    /**
     * A submodule that takes declared options alone.
     *
     * @return the type
     */
    public static Submodule closed() {
        return new Submodule(Optional.empty());
    }

    /**
     * A submodule that takes other attributes too.
     *
     * @param freeform the type of the set that they make
     * @return the type
     */
    public static Submodule open(OptionType freeform) {
        return new Submodule(Optional.of(freeform));
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitSubmodule(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
