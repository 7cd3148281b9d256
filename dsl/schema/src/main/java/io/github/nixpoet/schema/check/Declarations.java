package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.OptionPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The options that a file declares itself.
 *
 * @param paths their paths; that of a group where only evaluation tells what is in it
 */
record Declarations(List<OptionPath> paths) {

    static final Declarations NONE = new Declarations(List.of());

    private static final int DEEPEST = 50;

    /** What a module has under {@code options}. */
    static Declarations of(List<Value> options) {
        List<OptionPath> paths = new ArrayList<>();
        options.forEach(value -> collect(OptionPath.ROOT, value, paths));
        return new Declarations(List.copyOf(paths));
    }

    private static void collect(OptionPath path, Value value, List<OptionPath> paths) {
        List<Shape> shapes = path.depth() < DEEPEST ? Shapes.of(value) : List.of();
        boolean sets = !shapes.isEmpty() && shapes.stream().allMatch(shape -> shape.kind() == Kind.SET);
        if (!sets) {
            paths.add(path);
            return;
        }
        for (Shape shape : shapes) {
            for (Member member : shape.members()) {
                Optional<String> name = member.name();
                if (name.isPresent()) {
                    collect(path.down(name.get()), member.value(), paths);
                } else {
                    paths.add(path);
                }
            }
        }
    }

    /** Whether an option, or something in it, is declared by the file. */
    boolean cover(OptionPath path) {
        return paths.stream()
                .anyMatch(declared -> path.depth() >= declared.depth()
                        && path.names().subList(0, declared.depth()).equals(declared.names()));
    }
}
