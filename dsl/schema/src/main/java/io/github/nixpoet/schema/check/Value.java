package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Node;
import java.util.List;

/**
 * A value as it is written.
 *
 * @param path the names before it: {@code b.c} for what {@code a} is in {@code a.b.c = 1}
 * @param expression what stands at the end of the path
 * @param scope the names that it may use
 * @param guard under what it is defined
 */
record Value(List<AttributeName> path, Expression expression, Scope scope, Guard guard) {

    Value {
        path = List.copyOf(path);
    }

    static Value of(Expression expression, Scope scope) {
        return new Value(List.of(), expression, scope, Guard.NONE);
    }

    /** Another expression in this one's place. */
    Value at(Expression other) {
        return new Value(path, other, scope, guard);
    }

    Value in(Scope other) {
        return new Value(path, expression, other, guard);
    }

    Value under(Guard other) {
        return new Value(path, expression, scope, other);
    }

    /** What a fault in the value as a whole points at. */
    Node node() {
        return path.isEmpty() ? expression : path.get(0);
    }
}
