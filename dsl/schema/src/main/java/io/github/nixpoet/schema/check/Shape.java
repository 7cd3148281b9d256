package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Node;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a value without evaluation.
 *
 * @param kind which kind of value it is
 * @param constant the value itself: a {@code String}, {@code Long}, {@code Double} or {@code Boolean}; empty where it is not known, and
 *     for kinds that have none
 * @param members the attributes of a set
 * @param elements the elements of a list, as far as they are written out
 * @param whole whether these are all elements
 * @param value where it is written
 */
record Shape(
        Kind kind, Optional<Object> constant, List<Member> members, List<Value> elements, boolean whole, Value value) {

    static Shape unknown(Value value) {
        return of(Kind.UNKNOWN, value);
    }

    static Shape of(Kind kind, Value value) {
        return new Shape(kind, Optional.empty(), List.of(), List.of(), false, value);
    }

    static Shape constant(Kind kind, Object constant, Value value) {
        return new Shape(kind, Optional.of(constant), List.of(), List.of(), false, value);
    }

    static Shape set(List<Member> members, Value value) {
        return new Shape(Kind.SET, Optional.empty(), List.copyOf(members), List.of(), false, value);
    }

    static Shape list(List<Value> elements, boolean whole, Value value) {
        return new Shape(Kind.LIST, Optional.empty(), List.of(), List.copyOf(elements), whole, value);
    }

    Node node() {
        return value.node();
    }

    /** The string, if it is one and is written out. */
    Optional<String> text() {
        return constant.filter(String.class::isInstance).map(String.class::cast);
    }

    /** What a function returns. */
    Value body() {
        Expression expression = value.expression();
        if (expression instanceof Lambda lambda) {
            return Value.of(lambda.body(), value.scope().with(lambda.parameter()))
                    .under(value.guard());
        }
        return value;
    }

    /** The value in words: a short constant as it is. */
    String words() {
        if (kind == Kind.LIST && whole && elements.isEmpty()) {
            return "an empty list";
        }
        return constant.filter(it -> !(it instanceof String text) || text.length() <= 40 && text.indexOf('\n') < 0)
                .map(it -> kind.words() + (it instanceof String ? ", \"" + it + "\"" : ", " + it))
                .orElse(kind.words());
    }
}
