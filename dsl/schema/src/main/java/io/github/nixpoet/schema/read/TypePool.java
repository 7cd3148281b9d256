package io.github.nixpoet.schema.read;

import io.github.nixpoet.schema.type.OptionType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The types of a schema, each written form kept once and read when first asked for: 24,488 options have 1,123 types.
 *
 * @param <S> the written form
 */
final class TypePool<S> {

    private final Map<S, Lazy<S>> types = new HashMap<>();
    private final Function<S, OptionType> reader;

    TypePool(Function<S, OptionType> reader) {
        this.reader = reader;
    }

    Supplier<OptionType> get(S form) {
        Lazy<S> known = types.get(form);
        if (known == null) {
            known = new Lazy<>(form, reader);
            types.put(form, known);
        }
        return known;
    }

    /** Two threads may both read it, to the same. */
    private static final class Lazy<S> implements Supplier<OptionType> {

        private final S form;
        private final Function<S, OptionType> reader;
        private volatile @Nullable OptionType type;

        Lazy(S form, Function<S, OptionType> reader) {
            this.form = form;
            this.reader = reader;
        }

        @Override
        public OptionType get() {
            OptionType known = type;
            if (known == null) {
                known = reader.apply(form);
                type = known;
            }
            return known;
        }
    }
}
