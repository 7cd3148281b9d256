package io.github.nixpoet.syntax.scope;

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

/** The name that an attribute has for sure: an identifier, a plain string, or either of a plain string's forms in an interpolation. */
public final class StaticName {

    private StaticName() {}

    /**
     * The text of a name.
     *
     * @param name a name in a set, an {@code inherit} or a path
     * @return for example {@code a} for {@code a}, {@code "a"} and {@code ${"a"}}; empty for a name that only evaluation tells
     */
    public static Optional<String> of(AttributeName name) {
        if (name instanceof Identifier identifier) {
            return Optional.of(identifier.name());
        }
        if (name instanceof Interpolation interpolation) {
            return value(Parenthesized.strip(interpolation.expression()));
        }
        return name instanceof StringLiteral literal ? value(literal) : Optional.empty();
    }

    private static Optional<String> value(Expression expression) {
        if (expression instanceof StringLiteral literal) {
            String text = literal.token().text();
            if (!literal.isIndented()) {
                return Optional.of(NixStrings.value(text));
            }
            return IndentedStrings.isOnePiece(text) ? Optional.of(IndentedStrings.value(text)) : Optional.empty();
        }
        return expression instanceof UriLiteral uri ? Optional.of(uri.token().text()) : Optional.empty();
    }
}
