package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.With;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is added to a module uses no variable that nobody gives it. */
final class ArgumentCheck {

    private final Set<String> known;
    private final boolean anything;

    ArgumentCheck(Heads heads, Set<String> told) {
        known = new HashSet<>(told);
        known.addAll(Arguments.of(heads).names());
        for (Expression head : heads.heads()) {
            if (head instanceof Let let) {
                known.addAll(TopLevel.firstNames(let.bindings()));
            } else if (head instanceof Lambda lambda) {
                lambda.parameter().whole().ifPresent(name -> known.add(name.text()));
            }
        }
        // Below with, a name may come from the set.
        anything = heads.heads().stream().anyMatch(With.class::isInstance);
    }

    void locals(List<Definition> locals) {
        locals.forEach(local -> known.add(local.path().first()));
        definitions(locals);
    }

    void definitions(Collection<Definition> definitions) {
        definitions.forEach(
                definition -> value(definition.value(), definition.path() + ", set at " + definition.origin() + ","));
    }

    void value(NixExpr<?> value, String user) {
        for (String variable : Variables.of(value.tree())) {
            if (!anything && !known.contains(variable) && !Variables.isOfModules(variable)) {
                throw new IllegalArgumentException(user + " uses " + variable
                        + ", which no module is handed by itself; correct the name, or if this module is handed it, add"
                        + " arguments(\"" + variable + "\")");
            }
        }
    }
}
