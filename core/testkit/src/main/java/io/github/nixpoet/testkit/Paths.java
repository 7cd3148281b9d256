package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Attribute names and paths of them. */
final class Paths {

    private static final int MOST_NAMES = 3;

    /** Names known before anything is evaluated. */
    static final Generator<AttributeName> STATIC = Generator.oneOf(
            Names.IDENTIFIERS.map(Attributes::name),
            Names.ATTRIBUTES.map(Attributes::name),
            Names.ATTRIBUTES.map(Literals::string),
            Generator.of("or").map(name -> new Identifier(Token.of(TokenKind.OR, name))));

    private Paths() {}

    /** Names of all kinds. */
    static Generator<AttributeName> names(Generator<Expression> inner) {
        return Generator.oneOf(
                STATIC,
                STATIC,
                inner.map(Attributes::dynamic),
                Interpolations.strings(inner).map(parts -> Literals.string(parts.texts(), parts.values())));
    }

    /** Paths of any names. */
    static Generator<AttributePath> of(Generator<Expression> inner) {
        return startingWith(names(inner), inner);
    }

    /** Paths whose first name is of one kind. */
    static Generator<AttributePath> startingWith(Generator<AttributeName> first, Generator<Expression> inner) {
        return Generator.combine(first, Generator.list(names(inner), 0, MOST_NAMES - 1), (start, others) -> {
            List<AttributeName> all = new ArrayList<>(List.of(start));
            all.addAll(others);
            return Attributes.path(all);
        });
    }

    /** The expressions in names. */
    static List<Expression> values(AttributePath path) {
        List<Expression> values = new ArrayList<>();
        for (AttributeName name : path.names()) {
            if (name instanceof Interpolation hole) {
                values.add(hole.expression());
            } else if (name instanceof InterpolatedString string) {
                string.parts().stream()
                        .filter(Interpolation.class::isInstance)
                        .map(Interpolation.class::cast)
                        .forEach(hole -> values.add(hole.expression()));
            }
        }
        return values;
    }

    /** What Nix takes a name for while it parses; empty for one that it has to evaluate. */
    static Optional<String> known(AttributeName name) {
        if (name instanceof Identifier identifier) {
            return Optional.of(identifier.name());
        }
        Object text = name instanceof Interpolation hole ? Parenthesized.strip(hole.expression()) : name;
        if (text instanceof UriLiteral uri) {
            return Optional.of(uri.token().text());
        }
        return text instanceof StringLiteral literal ? Optional.of(value(literal)) : Optional.empty();
    }

    private static String value(StringLiteral literal) {
        String text = literal.token().text();
        return literal.isIndented() ? IndentedStrings.value(text) : NixStrings.value(text);
    }
}
