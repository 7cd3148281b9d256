package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.ImportedModule;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.value.ValueWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Java values in Nix, expressions and modules among them. */
final class JavaValues {

    private JavaValues() {}

    /** Converts a value; the name says in a message what it was for. */
    static NixExpr<?> convert(@Nullable Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + ": null is no value; Nix' own is nothing()");
        }
        if (value instanceof ToNix nix) {
            return nix.toNix();
        }
        List<Origins> parts = new ArrayList<>();
        Expression written = new ValueWriter(part -> adapt(part, parts)).write(value, name);
        return new NixExpr<>(written, Origins.here(parts.toArray(Origins[]::new)));
    }

    /** The map itself, or sorted by name: what is written does not depend on a hash. */
    static <V extends @Nullable Object> Map<String, V> ordered(Map<String, V> map) {
        return map instanceof LinkedHashMap || map instanceof SortedMap ? map : new TreeMap<>(map);
    }

    private static Object adapt(Object value, List<Origins> parts) {
        if (value instanceof Path path) {
            throw new IllegalArgumentException(
                    "a path of Java; write path(\"" + ImportedModule.relative(path.toString()) + "\")");
        }
        if (value instanceof ToNix nix) {
            NixExpr<?> part = nix.toNix();
            parts.add(part.origins());
            return part.tree();
        }
        return value;
    }
}
