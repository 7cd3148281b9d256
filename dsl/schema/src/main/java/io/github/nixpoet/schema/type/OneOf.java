package io.github.nixpoet.schema.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A value of one of some types: {@code types.either a b}, {@code types.oneOf [ a b c ]}.
 *
 * <p>Made by {@link #of}, which gives the one form of what Nix nests in many ways.
 *
 * @param alternatives at least two types in the order of their declaration, none of them a {@link OneOf} or {@link NullOr}
 */
public record OneOf(List<OptionType> alternatives) implements OptionType {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are fewer than two types, or one is to be unfolded by {@link #of}
     */
    public OneOf {
        alternatives = List.copyOf(alternatives);
        if (alternatives.size() < 2 || alternatives.stream().anyMatch(t -> t instanceof OneOf || t instanceof NullOr)) {
            throw new IllegalArgumentException("not alternatives: " + alternatives);
        }
    }

    /**
     * The type that takes what one of some types takes.
     *
     * @param types at least one type; alternatives among them are unfolded
     * @return a {@link NullOr} around the rest if one of them takes {@code null}, or {@link DataType} that does; the type itself if it is alone; else a {@link OneOf}
     * @throws IllegalArgumentException if there is no type
     */
    public static OptionType of(Collection<? extends OptionType> types) {
        List<OptionType> flat = new ArrayList<>();
        boolean nullable = false;
        for (OptionType type : types) {
            OptionType value = type;
            while (value instanceof NullOr nullOr) {
                nullable = true;
                value = nullOr.value();
            }
            flat.addAll(value instanceof OneOf one ? one.alternatives : List.of(value));
        }
        if (flat.isEmpty()) {
            throw new IllegalArgumentException("no type to choose from");
        }
        OptionType value = flat.size() == 1 ? flat.get(0) : new OneOf(flat);
        return nullable ? nullable(value) : value;
    }

    private static OptionType nullable(OptionType value) {
        return value instanceof DataType data ? new DataType(data.format(), true) : new NullOr(value);
    }

    /**
     * The same for types given one by one.
     *
     * @param types at least one type
     * @return what the other {@link #of(Collection)} returns
     */
    public static OptionType of(OptionType... types) {
        return of(Arrays.asList(types));
    }

    @Override
    public <R> R accept(OptionTypeVisitor<R> visitor) {
        return visitor.visitOneOf(this);
    }

    @Override
    public String toString() {
        return phrase();
    }
}
