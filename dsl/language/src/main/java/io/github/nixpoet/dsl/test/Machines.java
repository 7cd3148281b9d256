package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.module.NixosModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Machines of a kind, in order. */
final class Machines {

    private final String kind;
    private final String inMethods;
    private final Map<String, NixosModule> all = new LinkedHashMap<>();

    Machines(String kind, String inMethods) {
        this.kind = kind;
        this.inMethods = inMethods;
    }

    Map<String, NixosModule> all() {
        return all;
    }

    Set<String> names() {
        return all.keySet();
    }

    /** Adds a machine beside those of the other kind. */
    void add(String name, NixosModule module, Machines others) {
        if (all.containsKey(name)) {
            throw new IllegalArgumentException("the test has a " + kind + " '" + name + "'; change it with replace"
                    + inMethods + ", or name this one otherwise");
        }
        NodeName.checkNew(name, all.keySet());
        NodeName.checkNew(name, others.all.keySet());
        all.put(name, module);
    }

    void replace(String name, NixosModule module) {
        checkThere(name);
        all.put(name, module);
    }

    void remove(String name) {
        checkThere(name);
        all.remove(name);
    }

    private void checkThere(String name) {
        if (!all.containsKey(name)) {
            throw new IllegalArgumentException("no " + kind + " is named '" + name + "'; the test has " + all.keySet());
        }
    }
}
