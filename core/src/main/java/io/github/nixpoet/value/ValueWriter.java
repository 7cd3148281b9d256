package io.github.nixpoet.value;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.visit.DeepStack;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes Java values, those of your own types too.
 *
 * <p>Example: {@code new ValueWriter(value -> value instanceof Port port ? port.number() : value)} writes a port as its number, wherever
 * it stands.
 */
public final class ValueWriter {

    /** The parser reads 10,000 levels, some of which are parentheses and the file itself. */
    private static final int DEEPEST = 9_990;

    private final UnaryOperator<Object> adapter;

    /**
     * A writer.
     *
     * @param adapter given each value, returns one that {@link NixValues#write} takes: an expression, say, or the value itself; its
     *     {@link IllegalArgumentException} is told with the place of the value
     */
    public ValueWriter(UnaryOperator<Object> adapter) {
        this.adapter = adapter;
    }

    /**
     * Converts a value.
     *
     * @param value what {@link NixValues#write} takes, or the adapter makes such of
     * @param name what the value is called in messages, as {@code services.nginx}
     * @return the expression
     * @throws IllegalArgumentException if there is nothing like it in Nix; the message begins with the name and the place below it
     */
    public Expression write(Object value, String name) {
        return DeepStack.whereNeeded(() -> new Run().expression(value, Place.root(name)));
    }

    /** One conversion. */
    private final class Run {

        /** What is being written, with its place: a value that is found in itself has no end. */
        private final IdentityHashMap<Object, Place> open = new IdentityHashMap<>();

        Expression expression(@Nullable Object given, Place place) {
            if (given == null) {
                throw fault(place, "null is no value; Nix' own is Optional.empty()");
            }
            Object value = told(place, () -> adapter.apply(given));
            return told(place, () -> Scalars.write(value)).orElseGet(() -> collection(given, value, place));
        }

        private Expression collection(Object given, Object value, Place place) {
            if (place.depth() >= DEEPEST) {
                throw fault(place, "nested deeper than " + DEEPEST + " levels");
            }
            Place outer = open.put(given, place);
            if (outer != null) {
                throw fault(place, "a value that holds itself, it began as " + outer);
            }
            Expression written = unlooped(value, place);
            open.remove(given);
            return written;
        }

        private Expression unlooped(Object value, Place place) {
            if (value instanceof Optional<?> optional) {
                return optional.isEmpty() ? Literals.nothing() : expression(optional.get(), place.inside());
            }
            if (value instanceof Map<?, ?> map) {
                return set(map, place);
            }
            if (value instanceof Set<?> set && !(set instanceof LinkedHashSet) && !(set instanceof SortedSet)) {
                throw fault(place, "a set without order; give a List, a LinkedHashSet or a SortedSet");
            }
            // A path is an iterable of its names.
            if (value instanceof Iterable<?> elements && !(value instanceof Path)) {
                return list(elements, place);
            }
            if (value.getClass().isArray()) {
                List<@Nullable Object> elements = new ArrayList<>();
                for (int i = 0; i < Array.getLength(value); i++) {
                    elements.add(Array.get(value, i));
                }
                return list(elements, place);
            }
            throw fault(place, Scalars.remedy(value));
        }

        private Expression list(Iterable<?> elements, Place place) {
            List<Expression> written = new ArrayList<>();
            for (Object element : elements) {
                written.add(expression(element, place.element(written.size())));
            }
            return Literals.list(written);
        }

        private Expression set(Map<?, ?> map, Place place) {
            boolean inOrder = map instanceof LinkedHashMap || map instanceof SortedMap;
            // What is written does not depend on a hash.
            Map<String, @Nullable Object> named = inOrder ? new LinkedHashMap<>() : new TreeMap<>();
            map.forEach((key, value) -> {
                if (!(key instanceof String name)) {
                    throw fault(place, "an attribute's name is a string, not " + key);
                }
                named.put(name, value);
            });
            List<AttributeBinding> bindings = new ArrayList<>();
            named.forEach((name, value) -> {
                Place below = told(place, () -> place.attribute(name));
                bindings.add(Attributes.binding(name, expression(value, below)));
            });
            return Attributes.set(bindings);
        }

        private <T> T told(Place place, Supplier<T> work) {
            try {
                return work.get();
            } catch (IllegalArgumentException fault) {
                throw new IllegalArgumentException(place + ": " + fault.getMessage(), fault);
            }
        }

        private IllegalArgumentException fault(Place place, String message) {
            return new IllegalArgumentException(place + ": " + message);
        }
    }
}
