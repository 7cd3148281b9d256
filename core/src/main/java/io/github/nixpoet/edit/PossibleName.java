package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.NixStrings;
import java.util.List;
import java.util.Optional;

/** What can be said before evaluation of a name that is computed. */
final class PossibleName {

    private PossibleName() {}

    /** Whether a name could be the wanted one: a string may begin or end otherwise, a variable may be a string of a {@code let}. */
    static boolean mayBe(AttributeName name, String wanted, Environment scope) {
        Optional<String> known = StaticName.of(name);
        if (known.isPresent()) {
            return known.get().equals(wanted);
        }
        return name instanceof Interpolation interpolation
                ? mayBe(Parenthesized.strip(interpolation.expression()), wanted, scope)
                : mayBe((Expression) name, wanted, scope);
    }

    private static boolean mayBe(Expression value, String wanted, Environment scope) {
        if (value instanceof Identifier variable) {
            return scope.value(variable.name())
                    .filter(StringLiteral.class::isInstance)
                    .flatMap(string -> StaticName.of((StringLiteral) string))
                    .map(wanted::equals)
                    .orElse(true);
        }
        if (value instanceof InterpolatedString string && !string.isIndented()) {
            String start = text(string.parts().get(0));
            String end = text(string.parts().get(string.parts().size() - 1));
            return wanted.length() >= start.length() + end.length() && wanted.startsWith(start) && wanted.endsWith(end);
        }
        return true;
    }

    private static String text(StringPart part) {
        return part instanceof TextPart text
                ? NixStrings.unescape(List.of(text.token().text())).get(0)
                : "";
    }
}
