package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.With;
import org.jspecify.annotations.Nullable;

/** One head before a value, {@code let … in} for one, and what stands behind it; the node is null where there is none. */
record Head(@Nullable Expression node, Expression body, Environment scope) {

    static Head of(Expression value, Environment scope) {
        if (value instanceof Parenthesized parenthesized) {
            return new Head(value, parenthesized.inner(), scope);
        }
        if (value instanceof Lambda lambda) {
            return new Head(value, lambda.body(), scope.inside(value));
        }
        if (value instanceof With with) {
            return new Head(value, with.body(), scope.inside(value));
        }
        if (value instanceof Let let) {
            return new Head(value, let.body(), scope.inside(value));
        }
        return value instanceof Assert check ? new Head(value, check.body(), scope) : new Head(null, value, scope);
    }

    static Head last(Expression value, Environment scope) {
        Head head = of(value, scope);
        while (head.node() != null) {
            head = of(head.body(), head.scope());
        }
        return head;
    }
}
