package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.text.NixNames;
import java.util.ArrayList;
import java.util.List;

/** The names of the inputs that a flake's outputs take, in the manner in which their commas are written. */
final class OutputFormals {

    private final NixDocument flake;
    private final Formals formals;
    private final List<Formal> names;

    OutputFormals(NixDocument flake, Formals formals) {
        this.flake = flake;
        this.formals = formals;
        this.names = formals.formals();
    }

    NixDocument add(String name) {
        checkName(name, ", and no '...' lets it pass");
        Places places = flake.places();
        Row row = row(names.stream().map(places::of).toList());
        int last = names.size() - 1;
        if (names.isEmpty()) {
            return flake.with(row.insertFirst(line(name), false));
        }
        if (names.get(last).comma().isPresent()) {
            return flake.with(row.insertAfter(last, line(name + ","), false));
        }
        int end = row.items().get(last).end();
        if (commasFirst()) {
            String indentation = new Lines(places.text()).indentation(end);
            return flake.with(List.of(Replacement.insert(end, places.style().lineEnd() + indentation + ", " + name)));
        }
        List<Replacement> changes = new ArrayList<>();
        changes.add(Replacement.insert(end, ","));
        changes.addAll(row.insertAfter(last, line(name), false));
        return flake.with(changes);
    }

    /** Without the name, its comma and its comments. */
    List<Replacement> remove(String name) {
        int index = index(name);
        if (commasFirst()) {
            return index == 0 ? removeFirst() : row(withCommasBefore()).remove(index);
        }
        List<Span> items = new ArrayList<>(flake.places().of(names));
        formals.ellipsis().ifPresent(token -> items.add(ellipsis(items, token)));
        List<Replacement> changes = new ArrayList<>(row(items).remove(index));
        boolean last = index == names.size() - 1 && names.get(index).comma().isEmpty();
        if (last && index > 0) {
            int comma = items.get(index - 1).end();
            changes.add(Replacement.delete(comma - 1, comma));
        }
        return changes;
    }

    Replacement rename(String name, String other) {
        checkName(other, "");
        int start = flake.places().of(names.get(index(name))).start();
        return new Replacement(new Span(start, start + name.length()), other);
    }

    private void checkName(String name, String reason) {
        if (!NixNames.isIdentifier(name)) {
            throw flake.refuse(EditCode.DYNAMIC_ATTRIBUTE, "'" + name + "' can't be named here" + reason, formals);
        }
    }

    private int index(String name) {
        return names.stream().map(formal -> formal.name().text()).toList().indexOf(name);
    }

    private boolean commasFirst() {
        return names.stream()
                .flatMap(formal -> formal.comma().stream())
                .anyMatch(comma -> comma.leading().text().indexOf('\n') >= 0);
    }

    /** The one behind comes to stand where the first was. */
    private List<Replacement> removeFirst() {
        Span first = flake.places().of(names.get(0));
        int next = first.end();
        while (Character.isWhitespace(flake.text().charAt(next))) {
            next++;
        }
        return List.of(Replacement.delete(first.start(), next));
    }

    /** Each name but the first with the comma before it, and the ellipsis so too. */
    private List<Span> withCommasBefore() {
        List<Span> all = flake.places().of(names);
        List<Span> items = new ArrayList<>();
        int start = all.get(0).start();
        for (int i = 0; i < all.size(); i++) {
            boolean comma = names.get(i).comma().isPresent();
            int end = all.get(i).end();
            int own = comma ? end - 1 - leading(names.get(i).comma().orElseThrow()) : end;
            items.add(new Span(start, own));
            start = comma ? end - 1 : end;
        }
        int from = start;
        formals.ellipsis()
                .ifPresent(
                        token -> items.add(new Span(from, ellipsis(all, token).end())));
        return items;
    }

    private static Span ellipsis(List<Span> names, Token token) {
        int start = names.get(names.size() - 1).end() + leading(token);
        return new Span(start, start + token.text().length());
    }

    private static int leading(Token token) {
        return token.leading().text().length();
    }

    private Row row(List<Span> items) {
        Span span = flake.places().of(formals);
        return new Row(flake.text(), flake.places().style(), span.start() + 1, items, span.end() - 1);
    }

    private static Block line(String text) {
        return new Block(List.of(new Block.Line(Block.Kind.CODE, text)));
    }
}
