package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import org.jspecify.annotations.Nullable;

/** The name that an attribute has for sure: an identifier, a plain string, or either of a plain string's forms in an interpolation. */
final class StaticName {

    private StaticName() {}

    /** Null for a name that only evaluation tells. */
    static @Nullable String of(AttributeName name) {
        if (name instanceof Identifier identifier) {
            return identifier.name();
        }
        if (name instanceof Interpolation interpolation) {
            return value(interpolation.expression());
        }
        return name instanceof StringLiteral literal ? value(literal) : null;
    }

    private static @Nullable String value(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        if (inner instanceof StringLiteral literal) {
            String text = literal.token().text();
            return literal.isIndented() ? IndentedStrings.value(text) : NixStrings.value(text);
        }
        return inner instanceof UriLiteral uri ? uri.token().text() : null;
    }
}
