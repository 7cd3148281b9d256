package io.github.nixpoet.codegen.model;

import java.util.Set;

/** Names that generated classes inherit, from {@code Object} and from {@code io.github.nixpoet.dsl.spi}. */
final class Reserved {

    static final Set<String> METHODS = Set.of(
            "above",
            "assign",
            "at",
            "clone",
            "elements",
            "entries",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "imports",
            "module",
            "notify",
            "notifyAll",
            "reference",
            "self",
            "set",
            "toNix",
            "toString",
            "wait",
            "when",
            "within");

    private Reserved() {}
}
