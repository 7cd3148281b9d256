package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.op.Associativity;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.op.Precedence;

/** Sets parentheses where an expression would not hold together in its place. */
final class Parentheses {

    private Parentheses() {}

    static Parenthesized around(Expression expression) {
        return new Parenthesized(Token.of(TokenKind.LEFT_PAREN), expression, Token.of(TokenKind.RIGHT_PAREN));
    }

    /** For a place that takes what holds together at least so tightly, with nothing of an operator to its right. */
    static Expression unlessAtLeast(Precedence least, Expression expression) {
        return least.isTighterThan(Tightness.of(expression)) ? around(expression) : expression;
    }

    /** For the place before an operator that groups to the left, as {@code ?} does. */
    static Expression before(Precedence operator, Expression expression) {
        return operator.isTighterThan(Tightness.ofRightEnd(expression)) ? around(expression) : expression;
    }

    static Expression left(BinaryOperator operator, Expression operand) {
        Precedence right = Tightness.ofRightEnd(operand);
        boolean fits = right.isTighterThan(operator.precedence())
                || (right == operator.precedence() && groups(operator, operand, Associativity.LEFT));
        return fits ? operand : around(operand);
    }

    static Expression right(BinaryOperator operator, Expression operand) {
        boolean fits = Tightness.of(operand).isTighterThan(operator.precedence())
                || groups(operator, operand, Associativity.RIGHT);
        return fits ? operand : around(operand);
    }

    /** For the place before a dot, and behind a minus sign: there a number or path would become another token. */
    static Expression apart(Precedence least, Expression expression) {
        boolean number = expression instanceof IntegerLiteral || expression instanceof FloatLiteral;
        Expression start = expression;
        while (start instanceof Application application) {
            start = application.function();
        }
        boolean path = start instanceof PathLiteral || start instanceof InterpolatedPath || start instanceof UriLiteral;
        boolean glues = path || (number && least == Precedence.PRIMARY);
        return glues ? around(expression) : unlessAtLeast(least, expression);
    }

    /** Whether an operand is an operation of the same level that groups the way both need: the two pipes do not mix. */
    private static boolean groups(BinaryOperator operator, Expression operand, Associativity side) {
        return operator.associativity() == side
                && operand instanceof BinaryOperation operation
                && operation.meaning().precedence() == operator.precedence()
                && operation.meaning().associativity() == side;
    }
}
