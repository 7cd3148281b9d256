package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.FormalDefault;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.build.Functions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Functions. */
final class Lambdas {

    private static final int MOST_FORMALS = 3;
    private static final Generator<String> NAMES = Generator.oneOf(Names.VARIABLES, Names.IDENTIFIERS);

    private Lambdas() {}

    /** Where the name of the whole set stands. */
    private enum Place {
        NOWHERE,
        BEFORE,
        BEHIND
    }

    private record Whole(Place place, String name, boolean open) {}

    private record Taken(Whole whole, List<Formal> formals) {

        Parameter parameter() {
            Formals all = whole.open() ? Functions.openFormals(distinct()) : Functions.formals(distinct());
            return switch (whole.place()) {
                case NOWHERE -> all;
                case BEFORE -> Functions.named(whole.name(), all);
                case BEHIND ->
                    new FormalsBeforeName(all, Token.of(TokenKind.AT), Token.of(TokenKind.IDENTIFIER, whole.name()));
            };
        }

        private List<Formal> distinct() {
            Set<String> names = new HashSet<>();
            if (whole.place() != Place.NOWHERE) {
                names.add(whole.name());
            }
            return formals.stream()
                    .filter(formal -> names.add(formal.name().text()))
                    .toList();
        }
    }

    private record Body(Taken taken, Expression value) {

        List<Expression> values() {
            List<Expression> values = new ArrayList<>(List.of(value));
            for (Formal formal : taken.formals()) {
                formal.fallback().map(FormalDefault::value).ifPresent(values::add);
            }
            return values;
        }
    }

    /** One generator a form. */
    static List<Generator<Expression>> of(Generator<Expression> inner) {
        record Simple(String name, Expression value) {}
        return List.of(
                Growth.of(
                        Generator.combine(NAMES, inner, Simple::new),
                        parts -> List.of(parts.value()),
                        parts -> Functions.lambda(parts.name(), parts.value())),
                Growth.of(
                        Generator.combine(taken(inner), inner, Body::new),
                        Body::values,
                        body -> Functions.lambda(body.taken().parameter(), body.value())));
    }

    private static Generator<Taken> taken(Generator<Expression> inner) {
        Generator<Formal> formal =
                Generator.oneOf(NAMES.map(Functions::formal), Generator.combine(NAMES, inner, Functions::formal));
        Generator<Whole> whole = Generator.combine(
                Generator.of(Place.values()),
                Generator.combine(
                        NAMES, Generator.of(false, true), (name, open) -> new Whole(Place.NOWHERE, name, open)),
                (place, drawn) -> new Whole(place, drawn.name(), drawn.open()));
        return Generator.combine(whole, Generator.list(formal, 0, MOST_FORMALS), Taken::new);
    }
}
