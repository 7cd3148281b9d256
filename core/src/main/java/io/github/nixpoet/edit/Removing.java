package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.AttrPath;
import java.util.List;

/** Takes a definition out. */
final class Removing {

    private final Definition definition;
    private final NixDocument document;

    Removing(Definition definition) {
        this.definition = definition;
        this.document = definition.document();
    }

    NixDocument all() {
        definition.parts().forEach(this::checkUses);
        return new Removing(allButFirst()).last();
    }

    /** The document without the one binding of all parts, whatever makes several of its value. */
    NixDocument binding() {
        Found part = definition.parts().get(0);
        checkUses(part);
        return document.with(without(part));
    }

    /** The definition in a document that has only its first part left. */
    Definition allButFirst() {
        AttrPath path = definition.path();
        int which = definition.index();
        Definition now = definition;
        while (now.parts().size() > 1) {
            now = new Removing(now).lastOfOneSet().definitions(path).get(which);
        }
        return now;
    }

    /** The document without the last parts that stand in one set, but with the first: each part alone would take a parse. */
    private NixDocument lastOfOneSet() {
        List<Found> parts = definition.parts();
        Container container = parts.get(parts.size() - 1).container();
        int at = parts.size() - 1;
        Row row = document.places().row(container);
        while (at > 0 && isWhole(parts.get(at)) && parts.get(at).container().node() == container.node()) {
            row = row.without(parts.get(at).index());
            at--;
        }
        return at == parts.size() - 1
                ? last()
                : document.with(
                        List.of(new Replacement(new Span(0, document.text().length()), row.text())));
    }

    /** Whether a part is a binding that goes as a whole. */
    private static boolean isWhole(Found part) {
        return part.inherited() == null && (part.slot() == null || part.slot().merged() == null);
    }

    /** The document without the last part. */
    private NixDocument last() {
        Found part = definition.parts().get(definition.parts().size() - 1);
        Slot slot = part.slot();
        return document.with(
                slot != null && slot.merged() != null
                        ? document.places().row(slot.merged()).remove(slot.index())
                        : without(part));
    }

    private List<Replacement> without(Found part) {
        AttributeName inherited = part.inherited();
        return inherited != null
                        && part.binding() instanceof InheritBinding binding
                        && binding.names().size() > 1
                ? without(document, binding, inherited)
                : withoutBinding(part);
    }

    /** A {@code let} that binds nothing any more goes as a whole, unless a comment is left in it. */
    private List<Replacement> withoutBinding(Found part) {
        Places places = document.places();
        Row row = places.row(part.container());
        List<Replacement> removal = row.remove(part.index(), isHeaded(part));
        Span inside = new Span(row.open(), row.close());
        if (part.container().node() instanceof Let let && removal.get(0).span().equals(inside)) {
            int behind = row.close() + let.in().text().length();
            String rest = places.text().substring(behind);
            int blanks = rest.length() - rest.stripLeading().length();
            return List.of(Replacement.delete(places.of(let).start(), behind + blanks));
        }
        return removal;
    }

    /** Whether the comment above may be about the bindings below too: they stand together and share their first name. */
    private boolean isHeaded(Found part) {
        List<Binding> bindings = part.container().bindings();
        Row row = document.places().row(part.container());
        if (!row.mayHead(part.index()) || !(part.binding() instanceof AttributeBinding attribute)) {
            return false;
        }
        List<String> names = attribute.path().names().stream()
                .map(name -> StaticName.of(name).orElse(""))
                .toList();
        return names.size() > 1 && Adding.common(bindings.get(part.index() + 1), names) > 0;
    }

    /** A last name takes the line break before it along, for the semicolon behind is on its line. */
    static List<Replacement> without(NixDocument document, InheritBinding binding, AttributeName name) {
        int index = 0;
        while (binding.names().get(index) != name) {
            index++;
        }
        Row row = document.places().row(binding);
        return index == binding.names().size() - 1 && row.closesBehind(index) && !row.hasCommentsBefore(index)
                ? List.of(Replacement.delete(
                        row.items().get(index - 1).end(), row.items().get(index).end()))
                : row.remove(index);
    }

    /** In a {@code let} or {@code rec} others may use what goes. */
    private void checkUses(Found part) {
        if (part.isVariable()) {
            List<String> names = part.path();
            Captures.use(part.container().node(), names).ifPresent(use -> {
                throw document.refuse(EditCode.REFERENCED, "'" + new AttrPath(names) + "' is used here", use);
            });
        }
    }
}
