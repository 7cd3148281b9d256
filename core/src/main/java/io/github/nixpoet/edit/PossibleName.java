package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Node;
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

    /** The name, if no evaluation is needed for it: a variable in it is a plain string of a {@code let} or {@code rec} around. */
    static Optional<String> known(AttributeName name, Environment scope) {
        Optional<String> known = StaticName.of(name);
        if (known.isPresent()) {
            return known;
        }
        if (name instanceof InterpolatedString string) {
            return known(string, scope);
        }
        Expression value = Parenthesized.strip(((Interpolation) name).expression());
        return value instanceof InterpolatedString string ? known(string, scope) : plain(value, scope);
    }

    private static Optional<String> known(InterpolatedString string, Environment scope) {
        StringBuilder text = new StringBuilder();
        for (StringPart part : string.parts()) {
            Optional<String> known = part instanceof Interpolation hole
                    ? plain(Parenthesized.strip(hole.expression()), scope)
                    : Optional.of(text(part));
            if (string.isIndented() || known.isEmpty()) {
                return Optional.empty();
            }
            text.append(known.get());
        }
        return Optional.of(text.toString());
    }

    private static Optional<String> plain(Expression value, Environment scope) {
        Optional<Expression> bound =
                value instanceof Identifier variable ? scope.value(variable.name()) : Optional.of(value);
        return bound.map(Parenthesized::strip)
                .filter(StringLiteral.class::isInstance)
                .flatMap(string -> StaticName.of((StringLiteral) string));
    }

    /** Whether a name could be the wanted one: a string that is not known as a whole may begin or end otherwise. */
    static boolean mayBe(AttributeName name, String wanted, Environment scope) {
        Optional<String> known = known(name, scope);
        if (known.isPresent()) {
            return known.get().equals(wanted);
        }
        Node value =
                name instanceof Interpolation interpolation ? Parenthesized.strip(interpolation.expression()) : name;
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
