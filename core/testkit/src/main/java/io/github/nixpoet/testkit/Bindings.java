package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.build.Attributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands in sets and behind {@code let}: bindings of which no two give one attribute. */
final class Bindings {

    private static final int MOST_BINDINGS = 3;
    private static final int MOST_NAMES = 3;

    private Bindings() {}

    /** Bindings for a set. */
    static Generator<List<Binding>> of(Generator<Expression> inner) {
        return list(Paths.names(inner), inner);
    }

    /** Bindings of which Nix knows the names while it parses. */
    static Generator<List<Binding>> known(Generator<Expression> inner) {
        return list(Paths.STATIC, inner);
    }

    /** The expressions in bindings. */
    static List<Expression> values(List<Binding> bindings) {
        List<Expression> values = new ArrayList<>();
        for (Binding binding : bindings) {
            if (binding instanceof AttributeBinding attribute) {
                values.add(attribute.value());
                values.addAll(Paths.values(attribute.path()));
            } else {
                ((InheritBinding) binding).source().ifPresent(source -> values.add(source.inner()));
            }
        }
        return values;
    }

    private static Generator<List<Binding>> list(Generator<AttributeName> first, Generator<Expression> inner) {
        Generator<Binding> attribute = Generator.combine(Paths.startingWith(first, inner), inner, Attributes::binding);
        Generator<Binding> inherit = Generator.list(Names.VARIABLES.map(Attributes::name), 0, MOST_NAMES)
                .map(names -> inherit(Optional.empty(), names));
        Generator<Binding> inheritFrom = Generator.combine(
                inner,
                Generator.list(Paths.STATIC, 0, MOST_NAMES),
                (source, names) -> inherit(Optional.of(source), names));
        return Generator.list(Generator.oneOf(attribute, attribute, inherit, inheritFrom), 0, MOST_BINDINGS)
                .map(Bindings::distinct);
    }

    private static InheritBinding inherit(Optional<Expression> source, List<AttributeName> names) {
        Optional<Parenthesized> from = source.map(expression ->
                new Parenthesized(Token.of(TokenKind.LEFT_PAREN), expression, Token.of(TokenKind.RIGHT_PAREN)));
        return new InheritBinding(Token.of(TokenKind.INHERIT), from, names, Token.of(TokenKind.SEMICOLON));
    }

    private static List<Binding> distinct(List<Binding> bindings) {
        Set<String> taken = new HashSet<>();
        List<Binding> distinct = new ArrayList<>();
        for (Binding binding : bindings) {
            if (binding instanceof InheritBinding inherit) {
                distinct.add(inherit(
                        inherit.source().map(Parenthesized::inner),
                        inherit.names().stream()
                                .filter(name -> isNew(name, taken))
                                .toList()));
            } else if (isNew(((AttributeBinding) binding).path().names().get(0), taken)) {
                distinct.add(binding);
            }
        }
        return distinct;
    }

    private static boolean isNew(AttributeName name, Set<String> taken) {
        return Paths.known(name).map(taken::add).orElse(true);
    }
}
