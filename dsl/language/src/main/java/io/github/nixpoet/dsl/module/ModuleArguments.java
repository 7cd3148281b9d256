package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.text.NixNames;
import java.util.List;
import java.util.Set;

/** The arguments of a module: what it may use. */
final class ModuleArguments {

    private ModuleArguments() {}

    static void check(Set<String> told, List<NixExpr<?>> imports, List<Definition> definitions) {
        for (String argument : told) {
            if (!NixNames.isIdentifier(argument)) {
                throw new IllegalArgumentException("the argument of a module is an identifier, not '" + argument + "'");
            }
        }
        imports.forEach(module -> check(told, module, "a module that is imported"));
        definitions.forEach(definition ->
                check(told, definition.value(), definition.path() + ", set at " + definition.origin() + ","));
    }

    private static void check(Set<String> told, NixExpr<?> value, String user) {
        for (String variable : Variables.of(value.tree())) {
            if (!told.contains(variable) && !Variables.isOfModules(variable)) {
                throw new IllegalArgumentException(user + " uses " + variable
                        + ", which no module is handed by itself; correct the name, or if this module is handed it, add"
                        + " arguments(\"" + variable + "\")");
            }
        }
    }
}
