package io.github.nixpoet.syntax.scope;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that can be used at one place of an expression: those of functions, {@code let} and {@code rec} around it. */
public final class Scope {

    /** The scope outside all of them. */
    static final Scope OUTERMOST = new Scope(null, Set.of());

    private final @Nullable Scope outer;
    private final Collection<String> own;

    private Scope(@Nullable Scope outer, Collection<String> own) {
        this.outer = outer;
        this.own = own;
    }

    Scope with(Collection<String> names) {
        return new Scope(this, names);
    }

    Scope outer() {
        return outer == null ? this : outer;
    }

    Collection<String> own() {
        return own;
    }

    /**
     * The names.
     *
     * @return all of them, the innermost first; what a {@code with} brings is not known
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Scope scope = this; scope != null; scope = scope.outer) {
            names.addAll(scope.own);
        }
        return Collections.unmodifiableSet(names);
    }
}
