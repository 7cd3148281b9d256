package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Literals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From a module to its syntax: the one place where that is decided. */
final class ModuleLowering {

    private ModuleLowering() {}

    static Expression lower(NixosModule module) {
        AttributeSet body = body(module);
        Set<String> arguments = inOrder(module.arguments(), Variables.of(body));
        if (arguments.isEmpty()) {
            return body;
        }
        return Functions.lambda(
                Functions.openFormals(arguments.stream().map(Functions::formal).toList()),
                Paragraphs.onItsOwnLine(body));
    }

    private static AttributeSet body(NixosModule module) {
        List<Binding> bindings = new ArrayList<>();
        if (!module.imports().isEmpty()) {
            bindings.add(Attributes.binding(
                    "imports",
                    Literals.list(module.imports().stream().map(NixExpr::tree).toList())));
        }
        bindings.addAll(ModuleForm.bindings(module.definitions()));
        return Attributes.set(Paragraphs.of(bindings));
    }

    /** The arguments of every module in the order in which people write them, then those of this module's own. */
    private static Set<String> inOrder(Set<String> told, Set<String> used) {
        Set<String> all = new LinkedHashSet<>(told);
        all.addAll(used);
        Set<String> ordered = new LinkedHashSet<>(Variables.OF_MODULES);
        ordered.retainAll(all);
        ordered.addAll(all);
        return ordered;
    }
}
