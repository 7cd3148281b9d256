package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Lib;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two modules as one, by what is known of the rules of {@code lib.modules} without the types of options. */
final class ModuleMerge {

    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    private ModuleMerge() {}

    static NixosModule merge(NixosModule one, NixosModule other) {
        if (isNothing(one)) {
            return other;
        }
        if (isNothing(other)) {
            return one;
        }
        if (!isPlain(one) || !isPlain(other) || overlap(one, other)) {
            return one.toBuilder().imports(other).build();
        }
        NixosModule.Builder all = one.toBuilder().arguments(other.arguments().toArray(String[]::new));
        all.imports(missing(one.imports(), other.imports()));
        all.disabledModules(
                missing(one.disabledModules(), other.disabledModules()).toArray());
        Map<AttrPath, Setting> set = new LinkedHashMap<>();
        one.settings().forEach(setting -> set.put(setting.path(), setting));
        for (Setting setting : other.settings()) {
            Setting first = set.get(setting.path());
            if (first == null) {
                all.set(setting.path(), setting.marked());
            } else if (setting.priority() < first.priority()) {
                all.replace(setting.path(), setting.marked());
            } else if (setting.priority() == first.priority() && !isSame(first, setting)) {
                all.replace(setting.path(), both(first, setting));
            }
        }
        for (Declaration declaration : other.declarations()) {
            all.option(declaration.path().toString(), declaration.value());
        }
        return all.build();
    }

    /** A function of a set, or a set, of options that are set once each under no condition. */
    private static boolean isPlain(NixosModule module) {
        Heads heads = Heads.of(module.expression().tree());
        boolean plainHeads = heads.heads().stream()
                .allMatch(head -> head instanceof Lambda lambda && !(lambda.parameter() instanceof NameParameter)
                        || head instanceof Parenthesized);
        return plainHeads
                && heads.body() instanceof AttributeSet set
                && !set.isRecursive()
                && module.computed().isEmpty()
                && TopLevel.firstNames(set.bindings()).stream().noneMatch(TopLevel::isFact)
                && module.settings().stream().allMatch(Setting::isUnconditional)
                && module.settings().stream().map(Setting::path).distinct().count()
                        == module.settings().size()
                && module.settings().stream().map(Setting::path).allMatch(alone(module)::contains);
    }

    private static boolean isNothing(NixosModule module) {
        return Heads.of(module.expression().tree()).body() instanceof AttributeSet set
                && set.bindings().isEmpty();
    }

    private static Set<AttrPath> alone(NixosModule module) {
        return ModuleEdit.alone(module.expression()).stream()
                .map(Definition::path)
                .collect(Collectors.toSet());
    }

    /** Whether one sets an option of which the other sets a part, or both declare an option. */
    private static boolean overlap(NixosModule one, NixosModule other) {
        List<AttrPath> paths = new ArrayList<>();
        one.settings().forEach(setting -> paths.add(setting.path()));
        boolean parts = other.settings().stream()
                .map(Setting::path)
                .anyMatch(path -> paths.stream()
                        .anyMatch(first -> !first.equals(path) && (first.startsWith(path) || path.startsWith(first))));
        List<AttrPath> declared =
                one.declarations().stream().map(Declaration::path).toList();
        return parts
                || other.declarations().stream()
                        .map(Declaration::path)
                        .anyMatch(path ->
                                declared.stream().anyMatch(first -> first.startsWith(path) || path.startsWith(first)));
    }

    private static List<NixExpr<?>> missing(List<NixExpr<?>> there, List<NixExpr<?>> more) {
        return more.stream().filter(module -> !there.contains(module)).toList();
    }

    /** Values that every type takes as one if they are given twice: not strings, as lines are joined, and not lists. */
    private static boolean isSame(Setting first, Setting second) {
        Expression value = Parenthesized.strip(first.value().tree());
        boolean single = value instanceof IntegerLiteral
                || value instanceof FloatLiteral
                || value instanceof PathLiteral
                || (value instanceof Identifier name && CONSTANTS.contains(name.name()));
        return single && first.value().equals(second.value()) && first.order() == second.order();
    }

    /** The module system takes the definitions of the last module first. */
    private static NixExpr<?> both(Setting last, Setting first) {
        boolean lists = first.value().tree() instanceof ListExpression
                && last.value().tree() instanceof ListExpression
                && first.order() == last.order();
        if (!lists) {
            return Lib.mkMerge(first.marked(), last.marked());
        }
        ListExpression list = (ListExpression) first.value().tree();
        List<Expression> elements = new ArrayList<>(list.elements());
        elements.addAll(((ListExpression) last.value().tree()).elements());
        Setting joined = new Setting(
                first.path(),
                new NixExpr<>(new ListExpression(list.open(), elements, list.close())),
                List.of(),
                first.priority(),
                first.order(),
                first.origin());
        return joined.marked();
    }
}
