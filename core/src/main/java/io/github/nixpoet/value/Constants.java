package io.github.nixpoet.value;

import io.github.nixpoet.syntax.op.BinaryOperator;
import java.util.Optional;

/** The operations that stand for a value which has no literal of its own: negative and subnormal numbers, paths with blanks. */
final class Constants {

    private static final String ROOT = "/.";

    private Constants() {}

    /** What Nix makes of a minus sign before a value: it subtracts from zero. */
    static Optional<Object> negated(Object value) {
        if (value instanceof Long number) {
            return of(0L, BinaryOperator.MINUS, number);
        }
        return value instanceof Double number ? Optional.of(0 - number) : Optional.empty();
    }

    static Optional<Object> of(Object left, BinaryOperator operator, Object right) {
        if (operator == BinaryOperator.MINUS && left instanceof Long minuend && right instanceof Long subtrahend) {
            long difference = minuend - subtrahend;
            // Nix refuses what overflows.
            boolean overflows = ((minuend ^ subtrahend) & (minuend ^ difference)) < 0;
            return overflows ? Optional.empty() : Optional.of(difference);
        }
        if (operator == BinaryOperator.TIMES && left instanceof Double factor && right instanceof Double other) {
            return Optional.of(factor * other);
        }
        if (operator == BinaryOperator.PLUS && left instanceof NixPath start && right instanceof String end) {
            boolean whole = start.text().endsWith(ROOT) && end.startsWith("/") && !end.endsWith("/");
            int length = start.text().length() - ROOT.length();
            return whole ? Optional.of(new NixPath(start.text().substring(0, length) + end)) : Optional.empty();
        }
        return Optional.empty();
    }
}
