package io.github.nixpoet.generators.template.internal;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of Java copied to data alone, nothing that can be called: text, numbers, truth values, lists and maps in their order. */
public final class Data {

    /** Deeper than any file; what goes on is a list that holds itself. */
    private static final int DEEPEST = 64;

    private final Class<?> special;
    private final boolean nulls;

    /**
     * A way to copy.
     *
     * @param special a class whose objects are taken as they are
     * @param nulls whether null is a value
     */
    public Data(Class<?> special, boolean nulls) {
        this.special = special;
        this.nulls = nulls;
    }

    /**
     * A copy.
     *
     * @param value text, a number, a truth value, an enum's constant, a path, or a list, a map or a record of these; of a map or
     *     record, an empty Optional is left out
     * @param name what errors call it
     * @return a String, Boolean, Integer, Long, BigInteger, BigDecimal, List or Map
     * @throws IllegalArgumentException if it holds something else, naming where
     */
    public @Nullable Object copy(@Nullable Object value, String name) {
        return copy(value, name, DEEPEST);
    }

    private @Nullable Object copy(@Nullable Object value, String name, int depth) {
        if (depth == 0) {
            throw new IllegalArgumentException(name + " is nested too deep; does a list hold itself?");
        }
        if (value instanceof CharSequence
                || value instanceof Enum<?>
                || value instanceof Path
                || value instanceof Character) {
            return value.toString();
        }
        if (value instanceof Number number) {
            return number(number, name);
        }
        if (value instanceof Boolean || special.isInstance(value) || value == null && nulls) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, name, depth);
        }
        if (value instanceof Iterable<?> items) {
            List<@Nullable Object> all = new ArrayList<>();
            items.forEach(item -> all.add(copy(item, name + "[" + all.size() + "]", depth - 1)));
            return all;
        }
        if (value instanceof Record fields) {
            return map(fields(fields, name), name, depth);
        }
        throw new IllegalArgumentException(name + " is " + (value == null ? "null" : "a " + kind(value))
                + "; it is to be text, a number, a truth value, or a list, map or record of these");
    }

    private static Number number(Number number, String name) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(name + " is " + number + ", which no file can hold as a number");
            }
            return new BigDecimal(number.toString());
        }
        return number;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> map, String name, int depth) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String text)) {
                throw new IllegalArgumentException("the keys of " + name + " are to be text, not " + key);
            }
            boolean left = value instanceof Optional<?> maybe && maybe.isEmpty();
            if (!left) {
                Object present = value instanceof Optional<?> maybe ? maybe.orElseThrow() : value;
                all.put(text, copy(present, name + "." + text, depth - 1));
            }
        });
        return all;
    }

    private static Map<String, @Nullable Object> fields(Record fields, String name) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            try {
                component.getAccessor().trySetAccessible();
                all.put(component.getName(), component.getAccessor().invoke(fields));
            } catch (ReflectiveOperationException failure) {
                throw new IllegalArgumentException(
                        name + " is a " + kind(fields) + ", which can't be read; make it public, or give a Map",
                        failure);
            }
        }
        return all;
    }

    private static String kind(Object value) {
        return value.getClass().getName();
    }
}
