package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.BinaryOperator;

/** Numbers, of which Nix can spell only those that are not negative: the others become operations. */
public final class Numbers {

    /** Moves the smallest double among the normal ones, without losing a bit. */
    private static final int SUBNORMAL_SHIFT = 537;

    private Numbers() {}

    /**
     * An integer.
     *
     * @param value its value
     * @return an expression of that value, as {@code 42} or {@code -1}
     */
    public static Expression integer(long value) {
        if (value == Long.MIN_VALUE) {
            return Operators.binary(integer(-Long.MAX_VALUE), BinaryOperator.MINUS, integer(1));
        }
        return value < 0 ? Operators.negate(integer(-value)) : literal(value);
    }

    /**
     * A floating-point number.
     *
     * @param value its value
     * @return an expression of exactly that value, as {@code 1.5} or {@code -0.1}
     * @throws IllegalArgumentException if it is infinite or no number
     */
    public static Expression floating(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Nix has no literal for " + value);
        }
        if (value == 0 && 1 / value < 0) {
            // Nix negates by subtracting from zero, which gives the other zero.
            return Operators.binary(floating(-1), BinaryOperator.TIMES, floating(0));
        }
        if (value < 0) {
            return Operators.negate(floating(-value));
        }
        if (value > 0 && value < Double.MIN_NORMAL) {
            // Nix refuses a literal below the normal numbers, and computes with one.
            return Operators.binary(
                    literal(Math.scalb(value, SUBNORMAL_SHIFT)),
                    BinaryOperator.TIMES,
                    literal(Math.scalb(1.0, -SUBNORMAL_SHIFT)));
        }
        return literal(value);
    }

    private static IntegerLiteral literal(long value) {
        return new IntegerLiteral(Token.of(TokenKind.INTEGER, Long.toString(value)));
    }

    private static FloatLiteral literal(double value) {
        return new FloatLiteral(Token.of(TokenKind.FLOAT, Double.toString(value)));
    }
}
