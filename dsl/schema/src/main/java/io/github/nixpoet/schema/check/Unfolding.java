package io.github.nixpoet.schema.check;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far one value is followed, be it through sets from which it is selected, against code that unfolds without end.
 *
 * @param steps how many were made for this value
 * @param depth how many selections lie around
 */
record Unfolding(AtomicInteger steps, int depth) {

    /** More ways than that to one value: the rest is let pass. */
    private static final int MOST = 1_000;

    private static final int DEEPEST = 20;

    static Unfolding start() {
        return new Unfolding(new AtomicInteger(), 0);
    }

    /** Whether there may be one more step. */
    boolean step() {
        return steps.getAndIncrement() < MOST;
    }

    /** What a set that is written out has at a path, if one binding alone tells. */
    Optional<Value> selected(Selection node, Value place) {
        Optional<Value> value = node.fallback().isPresent() ? Optional.empty() : Optional.of(place.at(node.subject()));
        for (AttributeName name : node.path().names()) {
            value = value.flatMap(set -> StaticName.of(name).flatMap(text -> member(set, text)));
        }
        return value;
    }

    private Optional<Value> member(Value set, String name) {
        List<Shape> shapes = depth < DEEPEST ? Shapes.of(set, new Unfolding(steps, depth + 1)) : List.of();
        List<Member> members = shapes.stream()
                .flatMap(shape -> shape.members().stream())
                .filter(it -> it.name().map(name::equals).orElse(true))
                .toList();
        return shapes.size() == 1
                        && members.size() == 1
                        && members.get(0).name().isPresent()
                ? Optional.of(members.get(0).value())
                : Optional.empty();
    }
}
