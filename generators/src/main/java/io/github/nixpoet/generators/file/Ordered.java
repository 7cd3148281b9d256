package io.github.nixpoet.generators.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Maps whose order says nothing, as that of {@code Map.of} which each run has another of, sorted: the same program writes the same files. */
final class Ordered {

    private Ordered() {}

    static <V> Map<String, V> of(Map<String, V> map) {
        return map instanceof LinkedHashMap || map instanceof SortedMap ? map : new TreeMap<>(map);
    }
}
