package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Scopes;
import java.util.ArrayList;
import java.util.List;

/** Sets, what has bindings as they have, and what asks for attributes. */
final class Sets {

    private Sets() {}

    private record Body(List<Binding> bindings, Expression value) {

        List<Expression> values() {
            List<Expression> values = new ArrayList<>(List.of(value));
            values.addAll(Bindings.values(bindings));
            return values;
        }
    }

    private record Question(List<Expression> operands, AttributePath path) {

        Expression subject() {
            return operands.get(0);
        }

        List<Expression> values() {
            List<Expression> values = new ArrayList<>(operands);
            values.addAll(Paths.values(path));
            return values;
        }
    }

    /** One generator a form. */
    static List<Generator<Expression>> of(Generator<Expression> inner) {
        return List.of(
                Growth.of(Bindings.of(inner), Bindings::values, Attributes::set),
                Growth.of(Bindings.of(inner), Bindings::values, Attributes::recursiveSet),
                Growth.of(Bindings.known(inner), Bindings::values, Sets::legacyLet),
                Growth.of(
                        Generator.combine(Bindings.known(inner), inner, Body::new),
                        Body::values,
                        body -> Scopes.let(body.bindings(), body.value())),
                Growth.of(
                        questions(inner, 1),
                        Question::values,
                        asked -> Attributes.select(asked.subject(), asked.path())),
                Growth.of(
                        questions(inner, 2),
                        Question::values,
                        asked -> Attributes.selectOr(
                                asked.subject(), asked.path(), asked.operands().get(1))),
                Growth.of(
                        questions(inner, 1), Question::values, asked -> Attributes.has(asked.subject(), asked.path())));
    }

    private static Generator<Question> questions(Generator<Expression> inner, int operands) {
        return Generator.combine(Generator.list(inner, operands, operands), Paths.of(inner), Question::new);
    }

    private static LegacyLet legacyLet(List<Binding> bindings) {
        return new LegacyLet(
                Token.of(TokenKind.LET), Token.of(TokenKind.LEFT_BRACE), bindings, Token.of(TokenKind.RIGHT_BRACE));
    }
}
