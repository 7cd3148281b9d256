package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.text.AttrPath;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds inputs to a flake. */
final class FlakeInputs {

    private static final AttrPath OUTPUTS = AttrPath.of("outputs");

    private final NixDocument document;

    FlakeInputs(NixDocument document) {
        this.document = document.in(Part.VALUE);
    }

    NixDocument add(String name, String url) {
        if (outputs(document).isEmpty()) {
            throw document.refuse(EditCode.NOT_A_FLAKE, "a flake has 'outputs'");
        }
        AttrPath input = AttrPath.of("inputs", name);
        List<Definition> there = document.definitions(input);
        if (!there.isEmpty()) {
            throw document.refuse(
                    EditCode.ALREADY_DEFINED,
                    "'" + input + "' is there already",
                    there.get(0).parts().get(0).binding());
        }
        NixDocument added = new Adding(document).addBefore("outputs", input.append("url"), Literals.string(url));
        return outputs(added)
                .flatMap(FlakeInputs::closedFormals)
                .filter(formals -> formals.formals().stream()
                        .noneMatch(formal -> formal.name().text().equals(name)))
                .map(formals -> addFormal(added, formals, name))
                .orElse(added);
    }

    private static Optional<Expression> outputs(NixDocument flake) {
        return flake.definitions(OUTPUTS).stream().findFirst().flatMap(Definition::value);
    }

    private static Optional<Formals> closedFormals(Expression outputs) {
        return Parenthesized.strip(outputs) instanceof Lambda lambda
                ? formals(lambda.parameter())
                        .filter(formals -> formals.ellipsis().isEmpty())
                : Optional.empty();
    }

    private static Optional<Formals> formals(Parameter parameter) {
        if (parameter instanceof Formals formals) {
            return Optional.of(formals);
        }
        if (parameter instanceof FormalsAfterName named) {
            return Optional.of(named.formals());
        }
        return parameter instanceof FormalsBeforeName named ? Optional.of(named.formals()) : Optional.empty();
    }

    private static NixDocument addFormal(NixDocument flake, Formals formals, String name) {
        if (!NixNames.isIdentifier(name)) {
            throw flake.refuse(
                    EditCode.DYNAMIC_ATTRIBUTE,
                    "'" + name + "' can't be named here, and no '...' lets it pass",
                    formals);
        }
        Places places = flake.places();
        Span span = places.of(formals);
        List<Span> items = formals.formals().stream().map(places::of).toList();
        Row row = new Row(places.text(), places.style(), span.start() + 1, items, span.end() - 1);
        if (items.isEmpty()) {
            return flake.with(row.insertFirst(line(name), false));
        }
        Formal last = formals.formals().get(items.size() - 1);
        if (last.comma().isPresent()) {
            return flake.with(row.insertAfter(items.size() - 1, line(name + ","), false));
        }
        int end = items.get(items.size() - 1).end();
        boolean commasFirst = formals.formals().stream()
                .flatMap(formal -> formal.comma().stream())
                .anyMatch(comma -> comma.leading().text().indexOf('\n') >= 0);
        if (commasFirst) {
            String indentation = new Lines(places.text()).indentation(end);
            return flake.with(List.of(Replacement.insert(end, places.style().lineEnd() + indentation + ", " + name)));
        }
        List<Replacement> changes = new ArrayList<>();
        changes.add(Replacement.insert(end, ","));
        changes.addAll(row.insertAfter(items.size() - 1, line(name), false));
        return flake.with(changes);
    }

    private static Block line(String text) {
        return new Block(List.of(new Block.Line(Block.Kind.CODE, text)));
    }
}
