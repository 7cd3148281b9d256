package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.Optional;

/** The name that an attribute has for sure. */
final class StaticName {

    private StaticName() {}

    /** Empty for a name that only evaluation tells. */
    static Optional<String> of(AttributeName name) {
        if (name instanceof Identifier identifier) {
            return Optional.of(identifier.name());
        }
        if (name instanceof Interpolation hole) {
            Expression inner = hole.expression();
            while (inner instanceof Parenthesized parenthesized) {
                inner = parenthesized.inner();
            }
            return inner instanceof StringLiteral literal ? Optional.of(value(literal)) : Optional.empty();
        }
        return name instanceof StringLiteral literal ? Optional.of(value(literal)) : Optional.empty();
    }

    private static String value(StringLiteral literal) {
        String text = literal.token().text();
        return literal.isIndented() ? IndentedStrings.value(text) : NixStrings.value(text);
    }
}
