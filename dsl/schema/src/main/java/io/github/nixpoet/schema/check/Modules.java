package io.github.nixpoet.schema.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The modules that are written out in one: itself, and those in its imports. */
final class Modules {

    /** More than a file has; modules that import themselves have no end. */
    private static final int MOST = 1_000;

    private Modules() {}

    /** The sets that a module, or the function that it is, may come to, and those of its imports. */
    static List<Shape> in(Value module) {
        Deque<Value> open = new ArrayDeque<>(List.of(module));
        List<Shape> sets = new ArrayList<>();
        while (!open.isEmpty() && sets.size() < MOST) {
            for (Shape shape : Shapes.of(open.pop())) {
                List<Shape> shapes = shape.kind() == Kind.FUNCTION ? Shapes.of(shape.body()) : List.of(shape);
                shapes.stream().filter(it -> it.kind() == Kind.SET).forEach(set -> {
                    sets.add(set);
                    values(set, "imports").stream()
                            .flatMap(imports -> Shapes.of(imports).stream())
                            .forEach(imports -> open.addAll(imports.elements()));
                });
            }
        }
        return sets;
    }

    /** A module that has options or config has nothing else. */
    static boolean isLong(Shape set) {
        return !values(set, "options").isEmpty() || !values(set, "config").isEmpty();
    }

    /** What a set has under a name. */
    static List<Value> values(Shape set, String name) {
        return set.members().stream()
                .filter(member -> member.name().filter(name::equals).isPresent())
                .map(Member::value)
                .toList();
    }
}
