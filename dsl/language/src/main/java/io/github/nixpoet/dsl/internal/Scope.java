package io.github.nixpoet.dsl.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names bound at a place, innermost first. */
final class Scope {

    static final Scope OUTERMOST = new Scope(null, Set.of(), false);

    private final @Nullable Scope outer;
    private final Set<String> names;
    private final boolean within;

    private Scope(@Nullable Scope outer, Set<String> names, boolean within) {
        this.outer = outer;
        this.names = names;
        this.within = within;
    }

    Scope with(Set<String> bound) {
        return bound.isEmpty() ? this : new Scope(this, bound, within);
    }

    /** The scope of the body of {@code with}. */
    Scope within() {
        return within ? this : new Scope(this, Set.of(), true);
    }

    boolean isWithin() {
        return within;
    }

    boolean binds(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.names.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
