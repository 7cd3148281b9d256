package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.ImportedModule;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Numbers;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** Java values in Nix. */
final class JavaValues {

    private JavaValues() {}

    /** Converts a value; the name says in a message what it was for. */
    static NixExpr<?> convert(@Nullable Object value, String name) {
        return value instanceof ToNix nix ? nix.toNix() : new NixExpr<>(tree(value, name));
    }

    private static Expression tree(@Nullable Object value, String name) {
        if (value instanceof String text) {
            return named(name, () -> string(text));
        }
        if (value instanceof Boolean bool) {
            return Literals.bool(bool);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return Numbers.integer(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            // A float goes by its decimal text: 0.1f is meant as 0.1, not as the double next to it.
            return named(name, () -> Numbers.floating(Double.parseDouble(value.toString())));
        }
        if (value instanceof BigInteger integer && integer.bitLength() < Long.SIZE) {
            return Numbers.integer(integer.longValueExact());
        }
        if (value instanceof Set<?> set && !(set instanceof LinkedHashSet) && !(set instanceof SortedSet)) {
            throw new IllegalArgumentException(
                    name + ": a set without order; give a List, a LinkedHashSet or a SortedSet");
        }
        if (value instanceof Collection<?> elements) {
            return list(elements, name);
        }
        if (value instanceof Object[] elements) {
            return list(Arrays.asList(elements), name);
        }
        if (value instanceof Map<?, ?> map) {
            return set(map, name);
        }
        if (value == null) {
            throw new IllegalArgumentException(name + ": null is no value; Nix' own is nothing()");
        }
        throw new IllegalArgumentException(name + ": " + remedy(value));
    }

    private static String remedy(Object value) {
        String type = value.getClass().getName();
        if (value instanceof Path path) {
            return "a path of Java; write path(\"" + ImportedModule.relative(path.toString()) + "\")";
        }
        if (value instanceof Enum<?> || value instanceof Character) {
            return "no value in Nix for a " + type + "; give its string, here \"" + value + "\"";
        }
        if (value instanceof BaseStream<?, ?>) {
            return "a stream; give its toList()";
        }
        if (value instanceof BigInteger) {
            return "an integer of Nix has 64 bits, " + value + " has more";
        }
        return "no value in Nix for a " + type
                + "; there is one for String, boolean, int, long, short, byte, BigInteger,"
                + " double, float, ordered collections, arrays of objects, maps and expressions";
    }

    /** A fault of the value's text, with the name before it. */
    private static Expression named(String name, Supplier<Expression> tree) {
        try {
            return tree.get();
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(name + ": " + fault.getMessage(), fault);
        }
    }

    /** Text of more than one line is written in lines. */
    private static Expression string(String text) {
        int lineBreak = text.indexOf('\n');
        return lineBreak >= 0 && lineBreak < text.length() - 1 ? Literals.indented(text) : Literals.string(text);
    }

    private static Expression list(Collection<?> elements, String name) {
        List<Expression> trees = new ArrayList<>();
        for (Object element : elements) {
            trees.add(convert(element, name + "[" + trees.size() + "]").tree());
        }
        return Literals.list(trees);
    }

    private static Expression set(Map<?, ?> map, String name) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String text)) {
                throw new IllegalArgumentException(name + ": an attribute's name is a string, not " + key);
            }
            named.put(text, value);
        });
        AttrsBuilder attrs = new AttrsBuilder();
        (inOrder(map) ? named : new TreeMap<>(named)).forEach((key, value) -> {
            AttrPath path = AttrPath.of(key);
            attrs.set(path, convert(value, name + "." + path));
        });
        return attrs.build().tree();
    }

    /** The map itself, or sorted by name: what is written does not depend on a hash. */
    static <V extends @Nullable Object> Map<String, V> ordered(Map<String, V> map) {
        return inOrder(map) ? map : new TreeMap<>(map);
    }

    private static boolean inOrder(Map<?, ?> map) {
        return map instanceof LinkedHashMap || map instanceof SortedMap;
    }
}
