package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Operators;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.op.BinaryOperator;
import java.util.List;

/** Expressions that only put others together. */
final class Operations {

    private static final int MOST_ELEMENTS = 4;

    private Operations() {}

    /** One generator a form. */
    static List<Generator<Expression>> of(Generator<Expression> inner, List<BinaryOperator> operators) {
        return List.of(
                Growth.of(inner, 1, in -> parenthesized(in.get(0))),
                Growth.of(Generator.list(inner, 0, MOST_ELEMENTS), in -> in, Literals::list),
                Growth.of(
                        Generator.list(inner, 2, MOST_ELEMENTS),
                        in -> in,
                        in -> Functions.apply(in.get(0), in.subList(1, in.size()))),
                Growth.of(inner, 1, in -> Operators.not(in.get(0))),
                Growth.of(inner, 1, in -> negation(in.get(0))),
                binary(inner, operators),
                binary(inner, operators),
                Growth.of(inner, 2, in -> Scopes.assertion(in.get(0), in.get(1))),
                Growth.of(inner, 2, in -> Scopes.with(in.get(0), in.get(1))),
                Growth.of(inner, 3, in -> Scopes.conditional(in.get(0), in.get(1), in.get(2))));
    }

    /** A minus sign that touches a path is part of it, and the formatter lets it: so far, a path behind one is in parentheses here. */
    private static Expression negation(Expression operand) {
        Expression start = operand;
        while (start instanceof Application application) {
            start = application.function();
        }
        boolean path = start instanceof PathLiteral || start instanceof InterpolatedPath;
        return Operators.negate(path ? parenthesized(operand) : operand);
    }

    private static Parenthesized parenthesized(Expression inner) {
        return new Parenthesized(Token.of(TokenKind.LEFT_PAREN), inner, Token.of(TokenKind.RIGHT_PAREN));
    }

    private static Generator<Expression> binary(Generator<Expression> inner, List<BinaryOperator> operators) {
        record Parts(BinaryOperator operator, List<Expression> operands) {}
        return Growth.of(
                Generator.combine(Generator.of(operators), Generator.list(inner, 2, 2), Parts::new),
                Parts::operands,
                parts -> Operators.binary(
                        parts.operands().get(0),
                        parts.operator(),
                        parts.operands().get(1)));
    }
}
