package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.op.Precedence;

/**
 * Operations.
 *
 * <p>Example: {@code binary(binary(a, PLUS, b), TIMES, c)} is {@code (a + b) * c}.
 */
public final class Operators {

    private Operators() {}

    /**
     * An operation on two operands.
     *
     * @param left the left operand
     * @param operator the operator
     * @param right the right operand
     * @return the operation, its operands in parentheses where they need them
     */
    public static BinaryOperation binary(Expression left, BinaryOperator operator, Expression right) {
        return new BinaryOperation(
                Parentheses.left(operator, left), Token.of(operator.kind()), Parentheses.right(operator, right));
    }

    /**
     * Arithmetic negation.
     *
     * @param operand a number
     * @return {@code -operand}
     */
    public static UnaryOperation negate(Expression operand) {
        return new UnaryOperation(Token.of(TokenKind.MINUS), Parentheses.apart(Precedence.NEGATION, operand));
    }

    /**
     * Logical negation.
     *
     * @param operand a condition
     * @return {@code !operand}
     */
    public static UnaryOperation not(Expression operand) {
        return new UnaryOperation(Token.of(TokenKind.NOT), Parentheses.unlessAtLeast(Precedence.NOT, operand));
    }

    /**
     * Parentheses where none are needed; where they are, every factory sets them.
     *
     * @param expression what they keep apart, as {@code a.b} in {@code (a.b).c or d}, where the fallback does not stand for a missing b
     * @return {@code (expression)}
     */
    public static Parenthesized parenthesized(Expression expression) {
        return Parentheses.around(expression);
    }
}
