package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.dsl.internal.Variables;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Operators;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Adds to a module: the one place where it is decided what goes where, and which of the two forms the module has. */
final class ModuleAssembly {

    private final NixExpr<?> original;
    private final NixExpr<?> base;
    private final Set<String> told;
    private final ArgumentCheck check;
    private final boolean wasLong;
    private final List<Origins> origins = new ArrayList<>();
    private Heads heads;
    private List<Binding> bindings;

    /** For a module as it was, and as it is since something in it was replaced or removed. */
    ModuleAssembly(NixExpr<?> original, NixExpr<?> base, Set<String> told) {
        this.original = original;
        this.base = base;
        this.told = told;
        heads = Heads.of(base.tree());
        bindings = heads.body() instanceof AttributeSet set ? set.bindings() : List.of();
        check = new ArgumentCheck(heads, told);
        wasLong = TopLevel.isLong(bindings);
    }

    ModuleAssembly replaced(List<Definition> replaced) {
        check.definitions(replaced);
        return this;
    }

    ModuleAssembly locals(AttrsBuilder locals) {
        if (!locals.definitions().isEmpty()) {
            check.locals(locals.definitions());
            List<Binding> more = added(locals);
            List<Expression> all = new ArrayList<>(heads.heads());
            int last = all.size() - 1;
            if (last >= 0 && all.get(last) instanceof Let let) {
                all.set(last, new Let(let.let(), Paragraphs.append(let.bindings(), more), let.in(), let.body()));
            } else {
                all.add(Scopes.let(more, heads.body()));
            }
            heads = new Heads(all, heads.body());
        }
        return this;
    }

    ModuleAssembly modules(String name, List<NixExpr<?>> modules) {
        if (modules.isEmpty()) {
            return this;
        }
        refuseComputed();
        modules.forEach(module -> check.value(module, "a module that is imported"));
        modules.forEach(module -> origins.add(module.origins()));
        List<Expression> more = modules.stream().<Expression>map(NixExpr::tree).toList();
        for (int i = 0; i < bindings.size(); i++) {
            Binding binding = bindings.get(i);
            if (Bindings.isExactly(binding, name)) {
                bindings = Bindings.with(bindings, i, joined(Bindings.value(binding), more));
                return this;
            }
        }
        NixExpr<?> list = new NixExpr<>(Literals.list(more), modules.get(0).origins());
        origins.add(Origins.of(new Definition(AttrPath.of(name), list, list.origin())));
        List<Binding> all = new ArrayList<>(List.of(Attributes.binding(name, list.tree())));
        bindings = Paragraphs.append(all, bindings);
        return this;
    }

    private static Expression joined(Expression old, List<Expression> more) {
        if (old instanceof ListExpression list) {
            List<Expression> all = new ArrayList<>(list.elements());
            all.addAll(Literals.list(more).elements());
            return new ListExpression(list.open(), all, list.close());
        }
        return Operators.binary(old, BinaryOperator.CONCAT, Literals.list(more));
    }

    ModuleAssembly top(AttrsBuilder top) {
        if (!top.definitions().isEmpty()) {
            refuseComputed();
            check.definitions(top.definitions());
            bindings = Bindings.beforeConfig(bindings, OptionPaths.nested(added(top)));
        }
        return this;
    }

    ModuleAssembly settings(Group group) {
        AttrsBuilder plain = group.settings();
        List<NixExpr<?>> conditional = group.conditional();
        check.definitions(plain.definitions());
        conditional.forEach(part -> check.value(part, "what is set under a condition"));
        if (!plain.definitions().isEmpty() || !conditional.isEmpty()) {
            refuseComputed();
        }
        if (TopLevel.isLong(bindings) || !conditional.isEmpty()) {
            ConfigPart config = new ConfigPart(bindings, wasLong);
            config.add(group.nesting().of(added(plain)));
            conditional.forEach(part -> origins.add(part.origins()));
            config.addMembers(conditional);
            bindings = config.bindings();
        } else {
            bindings = Paragraphs.append(bindings, group.nesting().of(added(plain)));
        }
        return this;
    }

    private List<Binding> added(AttrsBuilder builder) {
        NixExpr<NixType.Attrs> set = builder.build();
        origins.add(set.origins());
        return ((AttributeSet) set.tree()).bindings();
    }

    private void refuseComputed() {
        if (!(heads.body() instanceof AttributeSet) || TopLevel.inheritsPart(bindings)) {
            throw new IllegalArgumentException("only evaluation tells what the module at " + base.origin()
                    + " is, so nothing can be added to it; import it from a module that adds the rest");
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same list means unchanged
    NixExpr<NixType.Any> build() {
        Heads full = heads.body() instanceof AttributeSet set && bindings != set.bindings()
                ? heads.withBody(new AttributeSet(set.rec(), set.open(), bindings, set.close()))
                : heads;
        Expression tree = full.tree();
        Arguments arguments = Arguments.of(full);
        Set<String> more = new LinkedHashSet<>(told);
        Variables.of(tree).stream().filter(Variables::isOfModules).forEach(more::add);
        more.removeAll(Variables.of(original.tree()));
        more.removeAll(arguments.names());
        Set<String> less = new TreeSet<>(Arguments.of(Heads.of(original.tree())).used());
        less.removeAll(Arguments.of(Heads.of(tree)).used());
        less.removeAll(told);
        Expression result = arguments.change(Heads.of(tree), more, less).tree();
        return new NixExpr<>(result, base.origins().with(origins.toArray(Origins[]::new)));
    }
}
