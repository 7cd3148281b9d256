package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.Origins;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.visit.SyntaxRewriter;
import io.github.nixpoet.text.AttrPath;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes a module where it is written. */
final class ModuleEdit {

    private ModuleEdit() {}

    static boolean has(NixExpr<?> module, AttrPath path) {
        return !places(module, path).isEmpty();
    }

    /** The one binding of a path. */
    static Optional<Definition> definition(NixExpr<?> module, AttrPath path) {
        List<Place> places = places(module, path);
        return places.size() == 1 ? Optional.of(definition(places.get(0))) : Optional.empty();
    }

    private static Definition definition(Place place) {
        return new Definition(
                new AttrPath(place.path()),
                new NixExpr<>(place.binding().value(), Origins.read(place.origin(), new IdentityHashMap<>())),
                place.origin());
    }

    private static List<Place> places(NixExpr<?> module, AttrPath path) {
        return new ModuleReading(module)
                .places().stream()
                        .filter(place -> place.path().equals(path.names()))
                        .toList();
    }

    /** The module without an import; empty if it has none such. */
    static Optional<NixExpr<?>> removeImport(NixExpr<?> module, NixExpr<?> imported) {
        for (Place place : places(module, AttrPath.of(TopLevel.IMPORTS))) {
            if (Heads.of(place.binding().value()).body() instanceof ListExpression list) {
                for (Expression element : list.elements()) {
                    if (new NixExpr<>(Parenthesized.strip(element)).equals(imported)) {
                        return Optional.of(with(
                                module, SyntaxRewriter.elements(module.tree(), new BindingRemoval(element)::without)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What the module sets or declares where nothing else may set the same. */
    static List<Definition> alone(NixExpr<?> module) {
        return new ModuleReading(module)
                .places().stream()
                        .filter(place -> place.isAlone() && !place.path().isEmpty())
                        .filter(place -> !(place.binding().value() instanceof AttributeSet set)
                                || set.isRecursive()
                                || set.bindings().isEmpty())
                        .map(ModuleEdit::definition)
                        .toList();
    }

    @SuppressWarnings("ReferenceEquality") // that very binding
    static NixExpr<?> replace(NixExpr<?> module, Definition definition) {
        AttributeBinding old = only(module, definition.path());
        AttributeBinding other = new AttributeBinding(
                old.path(), old.assign(), definition.value().tree(), old.semicolon());
        SyntaxElement changed = SyntaxRewriter.elements(module.tree(), element -> element == old ? other : element);
        return with(module, changed, Origins.of(definition));
    }

    static NixExpr<?> remove(NixExpr<?> module, AttrPath path) {
        SyntaxElement changed = SyntaxRewriter.elements(module.tree(), new BindingRemoval(only(module, path))::without);
        return with(module, changed);
    }

    private static AttributeBinding only(NixExpr<?> module, AttrPath path) {
        List<Place> places = places(module, path);
        if (places.size() > 1) {
            throw new IllegalArgumentException(path + " is set in several places, at "
                    + places.stream().map(place -> place.origin().toString()).collect(Collectors.joining(" and at "))
                    + "; change the text with NixDocument, which tells them apart");
        }
        return places.get(0).binding();
    }

    private static NixExpr<?> with(NixExpr<?> module, SyntaxElement tree, Origins... more) {
        return new NixExpr<>((Expression) tree, module.origins().with(more));
    }
}
