package io.github.nixpoet.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A set as it is gathered from bindings that may meet in one attribute. */
final class StaticAttributes {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, StaticAttributes> below = new HashMap<>();
    private final Map<String, Object> view = Collections.unmodifiableMap(values);

    Map<String, Object> view() {
        return view;
    }

    /** The set in an attribute, begun if there is none; empty if there is another value. */
    Optional<StaticAttributes> set(String name) {
        StaticAttributes known = below.get(name);
        if (known == null && !values.containsKey(name)) {
            known = new StaticAttributes();
            below.put(name, known);
            values.put(name, known.view);
        }
        return Optional.ofNullable(known);
    }

    /** Whether the attribute was not there yet. */
    boolean put(String name, Object value) {
        return values.putIfAbsent(name, value) == null;
    }
}
