package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.With;
import org.jspecify.annotations.Nullable;

/** What brings names into scope, from the inside out. */
final class Environment {

    static final Environment EMPTY = new Environment(null, null);

    private final @Nullable Environment outer;
    private final @Nullable Node node;

    private Environment(@Nullable Environment outer, @Nullable Node node) {
        this.outer = outer;
        this.node = node;
    }

    Environment inside(Node inner) {
        return new Environment(this, inner);
    }

    /** Whether a variable is an attribute of the set of a {@code with}: one that nothing else binds, behind any. */
    boolean comesFromWith(String name) {
        boolean with = false;
        for (Environment scope = this; scope != null; scope = scope.outer) {
            if (scope.node instanceof With) {
                with = true;
            } else if (scope.node != null && binds(scope.node, name)) {
                return false;
            }
        }
        return with;
    }

    private static boolean binds(Node node, String name) {
        if (node instanceof Lambda lambda) {
            return binds(lambda.parameter(), name);
        }
        if (node instanceof Let let) {
            return Container.of(let).defines(name);
        }
        return node instanceof AttributeSet set
                && set.isRecursive()
                && Container.of(set).defines(name);
    }

    private static boolean binds(Parameter parameter, String name) {
        if (parameter instanceof NameParameter single) {
            return single.name().text().equals(name);
        }
        if (parameter instanceof FormalsAfterName named) {
            return named.name().text().equals(name) || binds(named.formals(), name);
        }
        if (parameter instanceof FormalsBeforeName named) {
            return named.name().text().equals(name) || binds(named.formals(), name);
        }
        return ((Formals) parameter)
                .formals().stream()
                        .map(Formal::name)
                        .anyMatch(formal -> formal.text().equals(name));
    }
}
