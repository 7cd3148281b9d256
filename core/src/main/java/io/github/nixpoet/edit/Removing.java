package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.InheritBinding;
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
        Definition first = allButFirst();
        return new Removing(first).last();
    }

    /** The definition in a document that has only its first part left. */
    Definition allButFirst() {
        AttrPath path = definition.path();
        int which = definition.index();
        Definition now = definition;
        while (now.parts().size() > 1) {
            NixDocument shorter = new Removing(now).last();
            now = shorter.definitions(path).get(which);
        }
        return now;
    }

    /** The document without the last part. */
    private NixDocument last() {
        Found part = definition.parts().get(definition.parts().size() - 1);
        Places places = document.places();
        Slot slot = part.slot();
        if (part.inherited() != null
                && ((InheritBinding) part.binding()).names().size() > 1) {
            return document.with(List.of(inherited((InheritBinding) part.binding(), part.inherited())));
        }
        if (slot != null && slot.merged() != null) {
            return document.with(places.row(slot.merged()).remove(slot.index()));
        }
        return document.with(places.row(part.container()).remove(part.index()));
    }

    private Replacement inherited(InheritBinding binding, AttributeName name) {
        int index = 0;
        while (binding.names().get(index) != name) {
            index++;
        }
        Places places = document.places();
        int before = index > 0
                ? places.of(binding.names().get(index - 1)).end()
                : binding.source()
                        .map(source -> places.of(source).end())
                        .orElse(places.of(binding).start()
                                + binding.inherit().text().length());
        int start = places.of(name).start();
        int from = Gap.of(places.text(), before, start).comments() ? start : before;
        return Replacement.delete(from, places.of(name).end());
    }

    /** In a {@code let} or {@code rec} others may use what goes. */
    private void checkUses(Found part) {
        if (!part.container().recursive() || part.names() > 1) {
            return;
        }
        String name = part.inherited() != null
                ? StaticName.of(part.inherited()).orElseThrow()
                : StaticName.of(part.attribute().path().names().get(0)).orElseThrow();
        Captures.use(part.container().node(), name).ifPresent(use -> {
            throw document.refuse(EditCode.REFERENCED, "'" + name + "' is used here", use);
        });
    }
}
