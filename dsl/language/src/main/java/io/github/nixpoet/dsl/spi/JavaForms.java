package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.text.AttrPath;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values that generated methods take, in Nix: those of {@link Nix#value}, and paths of Java among them. */
final class JavaForms {

    private JavaForms() {}

    static NixExpr<?> toNix(Object value, AttrPath option) {
        try {
            return Nix.value(adapt(value));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(option + " can't be set: " + e.getMessage(), e);
        }
    }

    private static Object adapt(Object value) {
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof Object[] array) {
            return adapt(Arrays.asList(array));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JavaForms::adapt).toList();
        }
        return value instanceof Map<?, ?> map ? adapt(map) : value;
    }

    private static Object adapt(Map<?, ?> map) {
        boolean ordered = map instanceof LinkedHashMap || map instanceof SortedMap;
        Map<Object, Object> adapted = ordered ? new LinkedHashMap<>() : new TreeMap<>();
        map.forEach((name, value) -> adapted.put(name, adapt(value)));
        return adapted;
    }

    private static NixExpr<?> path(Path path) {
        String text = path.toString().replace(File.separatorChar, '/');
        return Nix.path(path.isAbsolute() || text.startsWith(".") ? text : "./" + text);
    }
}
