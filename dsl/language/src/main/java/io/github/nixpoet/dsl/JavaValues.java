package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.ImportedModule;
import io.github.nixpoet.value.ValueWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Java values in Nix, expressions and modules among them. */
final class JavaValues {

    private static final ValueWriter WRITER = new ValueWriter(JavaValues::adapt);

    private JavaValues() {}

    /** Converts a value; the name says in a message what it was for. */
    static NixExpr<?> convert(@Nullable Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + ": null is no value; Nix' own is nothing()");
        }
        return value instanceof ToNix nix ? nix.toNix() : new NixExpr<>(WRITER.write(value, name));
    }

    /** The map itself, or sorted by name: what is written does not depend on a hash. */
    static <V extends @Nullable Object> Map<String, V> ordered(Map<String, V> map) {
        return map instanceof LinkedHashMap || map instanceof SortedMap ? map : new TreeMap<>(map);
    }

    private static Object adapt(Object value) {
        if (value instanceof Path path) {
            throw new IllegalArgumentException(
                    "a path of Java; write path(\"" + ImportedModule.relative(path.toString()) + "\")");
        }
        return value instanceof ToNix nix ? nix.toNix().tree() : value;
    }
}
