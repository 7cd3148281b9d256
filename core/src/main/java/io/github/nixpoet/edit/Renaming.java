package io.github.nixpoet.edit;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Gives a definition another path where it stands. */
final class Renaming {

    private final Definition definition;
    private final NixDocument document;

    Renaming(Definition definition) {
        this.definition = definition;
        this.document = definition.document();
    }

    NixDocument to(AttrPath other) {
        if (other.equals(definition.path())) {
            return document;
        }
        Search search = document.search(other);
        if (!search.found().isEmpty()) {
            Found there = search.found().get(0);
            throw document.refuse(EditCode.ALREADY_DEFINED, "'" + other + "' is there already", there.binding());
        }
        if (search.sites().isEmpty() && !search.obstacles().isEmpty()) {
            throw document.refuse(search.obstacles().get(0), other);
        }
        search.closed().stream().filter(this::isElsewhere).findFirst().ifPresent(obstacle -> {
            throw document.refuse(obstacle, other);
        });
        checkMembers();
        Set<Binding> done = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Replacement> changes = new ArrayList<>();
        for (Found part : definition.parts()) {
            if (done.add(part.binding())) {
                changes.addAll(rename(part, other));
            }
        }
        return document.with(changes);
    }

    private boolean isElsewhere(Obstacle obstacle) {
        return definition.parts().stream()
                .filter(part -> part.inherited() == null)
                .flatMap(part -> part.attribute().path().names().stream())
                .noneMatch(name -> name == obstacle.place());
    }

    /** The members of a {@code mkMerge} have their name in common. */
    private void checkMembers() {
        List<Node> own = definition.parts().stream().map(Found::place).toList();
        for (Found member : document.search(definition.path()).found()) {
            Node place = member.place();
            if (own.stream().noneMatch(each -> each == place)
                    && definition.parts().stream().anyMatch(part -> part.binding() == member.binding())) {
                Diagnostic diagnostic = Diagnostic.error(
                                EditCode.MOVES_ELSEWHERE,
                                "'" + definition.path() + "' has this definition and others in one binding")
                        .at(document.places().of(place), "would be renamed too")
                        .help("rename '" + definition.path() + "' as a whole");
                throw new EditException(EditCode.MOVES_ELSEWHERE, diagnostic, document.source());
            }
        }
    }

    private List<Replacement> rename(Found part, AttrPath other) {
        if (part.inherited() != null) {
            throw document.refuse(EditCode.INHERITED, "'" + definition.path() + "' is inherited", part.inherited());
        }
        List<String> path = definition.path().names();
        AttributeBinding binding = part.attribute();
        // A binding 'config.a' of a module has a name more than the path 'a'.
        int shared = Math.max(0, path.size() - part.names());
        int extra = Math.max(0, part.names() - path.size());
        if (other.names().size() <= shared || !other.names().subList(0, shared).equals(path.subList(0, shared))) {
            throw document.refuse(
                    EditCode.MOVES_ELSEWHERE, "'" + other + "' does not belong into the set around this", binding);
        }
        List<String> names = other.names().subList(shared, other.names().size());
        List<AttributeName> old = binding.path().names().subList(extra, part.names());
        if (part.container().recursive()) {
            checkUses(part, names.get(0));
        }
        return replace(old, part.path().subList(extra, part.names()), names);
    }

    private List<Replacement> replace(List<AttributeName> old, List<String> known, List<String> names) {
        int same = 0;
        while (same < Math.min(known.size(), names.size()) && known.get(same).equals(names.get(same))) {
            same++;
        }
        Places places = document.places();
        Span last = places.of(old.get(old.size() - 1));
        if (same == names.size()) {
            return List.of(Replacement.delete(places.of(old.get(same - 1)).end(), last.end()));
        }
        String text = new AttrPath(names.subList(same, names.size())).toString();
        return List.of(
                same == old.size()
                        ? Replacement.insert(last.end(), "." + text)
                        : new Replacement(places.of(old.get(same)).to(last), text));
    }

    /** In a {@code let} or {@code rec} others may use the old name, or mean another variable by the new one. */
    private void checkUses(Found part, String name) {
        Container container = part.container();
        if (part.isVariable()) {
            Captures.use(container.node(), part.path()).ifPresent(use -> {
                throw document.refuse(EditCode.REFERENCED, "'" + new AttrPath(part.path()) + "' is used here", use);
            });
        }
        if (!container.defines(name)) {
            Captures.use(container.node(), List.of(name)).ifPresent(use -> {
                throw document.refuse(
                        EditCode.REFERENCED,
                        "'" + name + "' is another variable here, which the new one would hide",
                        use);
            });
        }
    }
}
