package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.text.NixStrings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that a parameter or bindings bring into scope. */
final class BoundNames {

    private BoundNames() {}

    static Set<String> of(Parameter parameter) {
        Set<String> names = new LinkedHashSet<>();
        if (parameter instanceof NameParameter name) {
            names.add(name.name().text());
        } else if (parameter instanceof FormalsAfterName named) {
            names.add(named.name().text());
            add(named.formals(), names);
        } else if (parameter instanceof FormalsBeforeName named) {
            names.add(named.name().text());
            add(named.formals(), names);
        } else if (parameter instanceof Formals formals) {
            add(formals, names);
        }
        return names;
    }

    static Set<String> of(List<? extends Binding> bindings) {
        Set<String> names = new LinkedHashSet<>();
        for (Binding binding : bindings) {
            if (binding instanceof InheritBinding inherit) {
                inherit.names().forEach(name -> add(name, names));
            } else if (binding instanceof AttributeBinding attribute) {
                add(attribute.path().names().get(0), names);
            }
        }
        return names;
    }

    private static void add(Formals formals, Set<String> names) {
        formals.formals().forEach(formal -> names.add(formal.name().text()));
    }

    private static void add(AttributeName name, Set<String> names) {
        if (name instanceof Identifier identifier) {
            names.add(identifier.name());
        } else if (name instanceof StringLiteral string) {
            names.add(NixStrings.value(string.token().text()));
        }
    }
}
