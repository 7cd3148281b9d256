package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.op.BinaryOperator;
import java.util.List;

/** What the constructors ask of their parts. */
final class Checks {

    private Checks() {}

    static void kind(Token token, TokenKind kind) {
        if (token.kind() != kind) {
            throw wrong(token, kind.toString());
        }
    }

    static void kind(Token token, TokenKind one, TokenKind other) {
        if (token.kind() != one && token.kind() != other) {
            throw wrong(token, one + " or " + other);
        }
    }

    static void kind(Token token, TokenKind one, TokenKind two, TokenKind three) {
        if (token.kind() != one && token.kind() != two && token.kind() != three) {
            throw wrong(token, one + ", " + two + " or " + three);
        }
    }

    static void binaryOperator(Token token) {
        if (BinaryOperator.of(token.kind()).isEmpty()) {
            throw wrong(token, "a binary operator");
        }
    }

    static void attributePath(List<AttributeName> names, List<Token> dots) {
        int count = names.size();
        int between = dots.size();
        if (count == 0 || between != count - 1) {
            throw new IllegalArgumentException(count + " names need as many dots but one, not " + between);
        }
        names(names);
        for (int i = 0; i < between; i++) {
            kind(dots.get(i), TokenKind.DOT);
        }
    }

    static void names(List<AttributeName> names) {
        for (int i = 0, count = names.size(); i < count; i++) {
            // Asking for a record costs less than asking for an interface, in each path of a text.
            Object name = names.get(i);
            if (name instanceof StringLiteral literal && literal.isIndented()
                    || name instanceof InterpolatedString string && string.isIndented()) {
                throw new IllegalArgumentException("an indented string is no attribute name");
            }
        }
    }

    static void commas(List<Formal> formals, boolean open) {
        for (int i = 0; i < formals.size(); i++) {
            boolean last = i == formals.size() - 1;
            if (formals.get(i).comma().isEmpty() && (!last || open)) {
                throw new IllegalArgumentException(
                        "no comma after the formal " + formals.get(i).name().text());
            }
        }
    }

    private static IllegalArgumentException wrong(Token token, String wanted) {
        return new IllegalArgumentException(
                "'" + token.text() + "' is " + token.kind() + " where " + wanted + " stands");
    }
}
