package io.github.nixpoet.testing;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.Optional;

/** Strings and names that a parse tells. */
final class StaticString {

    private StaticString() {}

    static Optional<String> name(AttributeName name) {
        if (name instanceof Identifier identifier) {
            return Optional.of(identifier.name());
        }
        return name instanceof Interpolation hole ? of(hole.expression()) : of((Expression) name);
    }

    static Optional<String> of(Expression expression) {
        Expression inner = inner(expression);
        if (inner instanceof StringLiteral literal) {
            return Optional.of(value(literal));
        }
        return inner instanceof UriLiteral uri ? Optional.of(uri.token().text()) : Optional.empty();
    }

    static String value(StringLiteral literal) {
        String text = literal.token().text();
        return literal.isIndented() ? IndentedStrings.value(text) : NixStrings.value(text);
    }

    static Expression inner(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        return inner;
    }
}
