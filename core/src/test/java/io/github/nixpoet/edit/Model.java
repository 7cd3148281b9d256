package io.github.nixpoet.edit;

import io.github.nixpoet.edit.Scenario.Edit;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.testing.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits on a map of leaves. */
final class Model {

    private Model() {}

    /** Applies an edit, or says why not; an empty set, which the map does not know, is asked of the document. */
    static Optional<EditCode> apply(Map<List<String>, String> model, Edit edit, NixDocument document) {
        List<String> path = edit.path().names();
        boolean through = model.keySet().stream().anyMatch(leaf -> leaf.size() < path.size() && starts(path, leaf));
        if (through) {
            return Optional.of(EditCode.NOT_A_SET);
        }
        return switch (edit.verb()) {
            case SET -> {
                if (document.definitions(edit.path()).stream().anyMatch(Model::isScattered)) {
                    yield Optional.of(EditCode.SCATTERED);
                }
                model.keySet().removeIf(leaf -> starts(leaf, path));
                model.put(path, Integer.toString(edit.number()));
                yield Optional.empty();
            }
            case UNSET -> {
                model.keySet().removeIf(leaf -> starts(leaf, path));
                yield Optional.empty();
            }
            case APPEND -> append(model, edit, document);
            case RENAME -> rename(model, edit, document);
        };
    }

    /** How a set is written the leaves do not tell. */
    private static boolean isScattered(Definition definition) {
        return definition.parts().size() > 1 || definition.parts().get(0).slot() == null;
    }

    private static Optional<EditCode> append(Map<List<String>, String> model, Edit edit, NixDocument document) {
        List<String> path = edit.path().names();
        String old = model.get(path);
        boolean below = model.keySet().stream().anyMatch(leaf -> starts(leaf, path));
        if (old == null && (below || isEmptySet(document, edit)) || old != null && !old.startsWith("[")) {
            return Optional.of(EditCode.NOT_A_LIST);
        }
        String number = Integer.toString(edit.number());
        if (old != null && List.of(old.replaceAll("[\\[\\]]", "").split(", ")).contains(number)) {
            return Optional.empty();
        }
        model.put(
                path,
                old == null || old.equals("[]")
                        ? "[" + number + "]"
                        : old.substring(0, old.length() - 1) + ", " + number + "]");
        return Optional.empty();
    }

    private static boolean isEmptySet(NixDocument document, Edit edit) {
        return document.get(edit.path()).filter(AttributeSet.class::isInstance).isPresent();
    }

    private static Optional<EditCode> rename(Map<List<String>, String> model, Edit edit, NixDocument document) {
        List<String> path = edit.path().names();
        List<String> other = EditProperties.renamed(edit).names();
        if (document.get(edit.path()).isEmpty()) {
            return Optional.of(EditCode.NOT_DEFINED);
        }
        if (path.equals(other)) {
            return Optional.empty();
        }
        if (document.get(EditProperties.renamed(edit)).isPresent()) {
            return Optional.of(EditCode.ALREADY_DEFINED);
        }
        Map<List<String>, String> moved = new HashMap<>();
        model.forEach((leaf, value) -> {
            List<String> name = new ArrayList<>(leaf);
            if (starts(leaf, path)) {
                name.set(path.size() - 1, edit.name());
            }
            moved.put(name, value);
        });
        model.clear();
        model.putAll(moved);
        return Optional.empty();
    }

    private static boolean starts(List<String> path, List<String> with) {
        return path.size() >= with.size() && path.subList(0, with.size()).equals(with);
    }

    /** The leaves as the set that they are. */
    static String json(Map<List<String>, String> model) {
        return json(model, List.of());
    }

    private static String json(Map<List<String>, String> model, List<String> at) {
        if (model.containsKey(at)) {
            return model.get(at);
        }
        List<String> names = model.keySet().stream()
                .filter(leaf -> starts(leaf, at))
                .map(leaf -> leaf.get(at.size()))
                .distinct()
                .toList();
        List<String> members = new ArrayList<>();
        for (String name : names) {
            List<String> below = new ArrayList<>(at);
            below.add(name);
            members.add(Json.string(name) + ": " + json(model, below));
        }
        return "{" + String.join(", ", members) + "}";
    }

    /** An expression of a file's value, called if it is a function, without the empty sets that the leaves do not tell. */
    static String withoutEmptySets(String text) {
        return """
                let
                  file = (%s
                  );
                  value = if builtins.isFunction file then file { pkgs = { }; lib = { }; } else file;
                  clean = v:
                    if builtins.isAttrs v then
                      builtins.listToAttrs (builtins.filter (x: x.value != { }) (map
                        (n: { name = n; value = clean v.${n}; }) (builtins.attrNames v)))
                    else v;
                in
                clean value
                """.formatted(text);
    }
}
