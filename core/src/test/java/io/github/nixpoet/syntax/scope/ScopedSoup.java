package io.github.nixpoet.syntax.scope;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random expressions of few names and all that binds names. */
final class ScopedSoup {

    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "map", "__curPos");

    private final Random random;

    private ScopedSoup(Random random) {
        this.random = random;
    }

    static String expression(Random random) {
        return new ScopedSoup(random).expression(4);
    }

    private String expression(int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return random.nextBoolean() ? name() : "1";
        }
        Supplier<String> below = () -> expression(depth - 1);
        return switch (random.nextInt(14)) {
            case 0 -> "(" + name() + ": " + below.get() + ")";
            case 1 -> "({ " + formals(depth) + " }: " + below.get() + ")";
            case 2 -> "({ " + formals(depth) + " }@" + name() + ": " + below.get() + ")";
            case 3 -> "(" + name() + "@{ " + formals(depth) + " }: " + below.get() + ")";
            case 4 -> "(let " + bindings(depth, false) + " in " + below.get() + ")";
            case 5 -> "let { " + bindings(depth, false) + " body = " + below.get() + "; }";
            case 6 -> "rec { " + bindings(depth, true) + " }";
            case 7, 8 -> "{ " + bindings(depth, true) + " }";
            case 9 -> "(with " + below.get() + "; " + below.get() + ")";
            case 10 -> "(" + below.get() + " " + below.get() + ")";
            case 11 -> "(" + below.get() + ")." + name() + ".${" + below.get() + "} or " + below.get();
            case 12 -> "\"${" + below.get() + "} ''${" + name() + "}\"";
            default -> "(" + below.get() + " ? \"x${" + below.get() + "}\"." + name() + ")";
        };
    }

    private String formals(int depth) {
        return some(2, () -> name() + (random.nextBoolean() ? " ? " + expression(depth - 1) : ""), ", ");
    }

    /** Sets in sets that become one set are what matters most. */
    private String bindings(int depth, boolean dynamic) {
        return depth <= 0 ? "" : some(3, () -> binding(depth, dynamic), " ");
    }

    private String binding(int depth, boolean dynamic) {
        return switch (random.nextInt(8)) {
            case 0 -> "inherit " + name() + ";";
            case 1 -> "inherit (" + expression(depth - 1) + ") " + name() + " \"" + name() + "\";";
            case 2 -> name() + " = rec { " + bindings(depth - 1, dynamic) + " };";
            case 3 -> name() + " = ({ " + bindings(depth - 1, dynamic) + " });";
            case 4 -> name() + "." + name() + " = " + expression(depth - 1) + ";";
            case 5 -> dynamic ? "${" + name() + "}.x = " + expression(depth - 1) + ";" : "";
            case 6 -> name() + (dynamic ? ".${" + name() + "}." : ".") + name() + " = " + name() + ";";
            default -> name() + " = " + expression(depth - 1) + ";";
        };
    }

    private String some(int most, Supplier<String> part, String separator) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> part.get())
                .collect(Collectors.joining(separator));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }
}
