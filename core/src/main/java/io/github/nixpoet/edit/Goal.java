package io.github.nixpoet.edit;

import java.util.ArrayList;
import java.util.List;

/** A path on the way: the names from {@code at} on are still to be found. */
record Goal(List<String> names, int at) {

    String name() {
        return names.get(at);
    }

    int left() {
        return names.size() - at;
    }

    List<String> rest() {
        return names.subList(at, names.size());
    }

    Goal advance(int count) {
        return new Goal(names, at + count);
    }

    Goal below(String name) {
        List<String> longer = new ArrayList<>();
        longer.add(name);
        longer.addAll(names);
        return new Goal(List.copyOf(longer), 0);
    }
}
