package io.github.nixpoet.value;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.BaseStream;

/** Values that hold no others. */
final class Scalars {

    private Scalars() {}

    /** The expression of a value; empty for what is no scalar. */
    static Optional<Expression> write(Object value) {
        if (value instanceof Expression expression) {
            return Optional.of(expression);
        }
        if (value instanceof CharSequence text) {
            return Optional.of(string(text.toString()));
        }
        if (value instanceof Boolean bool) {
            return Optional.of(Literals.bool(bool));
        }
        if (value instanceof Number number) {
            return number(number);
        }
        return value instanceof NixPath path ? Optional.of(path.expression()) : Optional.empty();
    }

    /** Why a value that is neither scalar nor collection can't be written. */
    static String remedy(Object value) {
        String type = value.getClass().getName();
        if (value instanceof Path path) {
            return "a path of Java, which starts elsewhere than one of Nix; give a NixPath, or the string \"" + path
                    + "\"";
        }
        if (value instanceof Enum<?> || value instanceof Character) {
            return "no value in Nix for a " + type + "; give its string, here \"" + value + "\"";
        }
        if (value instanceof BaseStream<?, ?>) {
            return "a stream; give its toList()";
        }
        return "no value in Nix for a " + type
                + "; there is one for String, boolean, int, long, short, byte, BigInteger,"
                + " double, float, BigDecimal, ordered collections, arrays, maps, Optional and expressions";
    }

    /** Text of more than one line is written in lines. */
    private static Expression string(String text) {
        int lineBreak = text.indexOf('\n');
        return lineBreak >= 0 && lineBreak < text.length() - 1 ? Literals.indented(text) : Literals.string(text);
    }

    private static Optional<Expression> number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return Optional.of(Numbers.integer(number.longValue()));
        }
        if (number instanceof Double || number instanceof Float) {
            // A float goes by its decimal text: 0.1f is meant as 0.1, not as the double next to it.
            return Optional.of(Numbers.floating(Double.parseDouble(number.toString())));
        }
        if (number instanceof BigInteger integer) {
            if (integer.bitLength() >= Long.SIZE) {
                throw new IllegalArgumentException("an integer of Nix has 64 bits, " + integer + " has more");
            }
            return Optional.of(Numbers.integer(integer.longValueExact()));
        }
        return number instanceof BigDecimal decimal ? Optional.of(decimal(decimal)) : Optional.empty();
    }

    private static Expression decimal(BigDecimal decimal) {
        double nearest = decimal.doubleValue();
        if (!Double.isFinite(nearest) || new BigDecimal(Double.toString(nearest)).compareTo(decimal) != 0) {
            throw new IllegalArgumentException("a float of Nix is a double, which does not hold " + decimal
                    + "; give its doubleValue() or a string");
        }
        return Numbers.floating(nearest);
    }
}
