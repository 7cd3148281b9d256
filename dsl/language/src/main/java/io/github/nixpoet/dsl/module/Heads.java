package io.github.nixpoet.dsl.module;

import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands before a value: parameters, {@code let … in}, {@code with …;}, {@code assert …;}, parentheses.
 *
 * @param heads the expressions, the outermost first; each holds the next
 * @param body the value
 */
record Heads(List<Expression> heads, Expression body) {

    Heads {
        heads = List.copyOf(heads);
    }

    static Heads of(Expression expression) {
        return of(expression, true);
    }

    /** The same for a value that stands still where it is a function. */
    static Heads ofValue(Expression expression) {
        return of(expression, false);
    }

    private static Heads of(Expression expression, boolean functions) {
        List<Expression> heads = new ArrayList<>();
        Expression body = expression;
        Optional<Expression> next = body(body, functions);
        while (next.isPresent()) {
            heads.add(body);
            body = next.get();
            next = body(body, functions);
        }
        return new Heads(heads, body);
    }

    private static Optional<Expression> body(Expression head, boolean functions) {
        if (head instanceof Parenthesized parenthesized) {
            return Optional.of(parenthesized.inner());
        }
        if (head instanceof Lambda lambda && functions) {
            return Optional.of(lambda.body());
        }
        if (head instanceof With with) {
            return Optional.of(with.body());
        }
        if (head instanceof Let let) {
            return Optional.of(let.body());
        }
        return head instanceof Assert check ? Optional.of(check.body()) : Optional.empty();
    }

    Heads withBody(Expression other) {
        return new Heads(heads, other);
    }

    /** The whole again. */
    Expression tree() {
        Expression tree = body;
        for (int i = heads.size() - 1; i >= 0; i--) {
            tree = around(heads.get(i), tree);
        }
        return tree;
    }

    @SuppressWarnings("ReferenceEquality") // the same object means unchanged
    private static Expression around(Expression head, Expression body) {
        if (body(head, true).filter(old -> old == body).isPresent()) {
            return head;
        }
        if (head instanceof Parenthesized in) {
            return new Parenthesized(in.open(), body, in.close());
        }
        if (head instanceof Lambda in) {
            return new Lambda(in.parameter(), in.colon(), body);
        }
        if (head instanceof With in) {
            return new With(in.with(), in.scope(), in.semicolon(), body);
        }
        if (head instanceof Let in) {
            return new Let(in.let(), in.bindings(), in.in(), body);
        }
        Assert in = (Assert) head;
        return new Assert(in.keyword(), in.condition(), in.semicolon(), body);
    }
}
