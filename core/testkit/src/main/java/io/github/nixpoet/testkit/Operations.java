package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Parenthesized;
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
                Growth.of(inner, 1, in -> Operators.negate(in.get(0))),
                binary(inner, operators),
                binary(inner, operators),
                Growth.of(inner, 2, in -> Scopes.assertion(in.get(0), in.get(1))),
                Growth.of(inner, 2, in -> Scopes.with(in.get(0), in.get(1))),
                Growth.of(inner, 3, in -> Scopes.conditional(in.get(0), in.get(1), in.get(2))));
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
