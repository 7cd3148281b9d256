package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.text.AttrPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which attributes have a value. As in Nix, sets that are written out merge, and nothing else does. */
final class DefinedPaths {

    private final Node root = new Node();
    private final String remedy;

    DefinedPaths(String remedy) {
        this.remedy = remedy;
    }

    /** A path and the line that set it. */
    private record Place(AttrPath path, Origin origin) {}

    /** What is known of one path: the place that gave it a value, or that gave it a set, and the names below it. */
    private static final class Node {

        private final Map<String, Node> below = new HashMap<>();
        private @Nullable Place value;
        private @Nullable Place given;

        private @Nullable Place anyValue() {
            Node node = this;
            while (node.value == null && !node.below.isEmpty()) {
                node = node.below.values().iterator().next();
            }
            return node.value;
        }
    }

    void add(AttrPath path, Expression value, Origin origin) {
        Place place = new Place(path, origin);
        Node node = descend(root, 0, place);
        refuse(node.given, place);
        node.given = place;
        add(node, place, value);
    }

    private void add(Node node, Place place, Expression value) {
        refuse(node.value, place);
        if (value instanceof AttributeSet set && !set.isRecursive()) {
            for (Binding binding : set.bindings()) {
                addBelow(node, place, binding);
            }
            return;
        }
        refuse(node.anyValue(), place);
        node.value = place;
    }

    private void addBelow(Node above, Place place, Binding binding) {
        if (!(binding instanceof AttributeBinding attribute)) {
            return;
        }
        AttrPath path = place.path();
        for (AttributeName part : attribute.path().names()) {
            Optional<String> name = StaticName.of(part);
            if (name.isEmpty()) {
                return;
            }
            path = path.append(name.get());
        }
        Place inner = new Place(path, place.origin());
        add(descend(above, place.path().names().size(), inner), inner, attribute.value());
    }

    private Node descend(Node above, int from, Place place) {
        Node node = above;
        for (String name :
                place.path().names().subList(from, place.path().names().size())) {
            refuse(node.value, place);
            node = node.below.computeIfAbsent(name, key -> new Node());
        }
        return node;
    }

    private void refuse(@Nullable Place first, Place second) {
        if (first != null) {
            throw new IllegalArgumentException(
                    first.path().equals(second.path()) ? twice(first, second) : overlap(first, second));
        }
    }

    private String twice(Place first, Place second) {
        String lines = first.origin().equals(second.origin())
                ? " both times" + calledFrom(second.origin())
                : " and at " + second.origin();
        return first.path() + " is set twice: at " + first.origin() + lines + "; " + remedy;
    }

    /** The caller of a helper that ran twice, if it is the helper that runs now. */
    private static String calledFrom(Origin helper) {
        Origin caller = helper.equals(Origin.here()) ? Origin.caller() : Origin.UNKNOWN;
        return caller.equals(Origin.UNKNOWN) ? "" : ", the second time called from " + caller;
    }

    private static String overlap(Place first, Place second) {
        String start = second.path() + " is set at " + second.origin() + ", but ";
        String rest = first.path().startsWith(second.path())
                ? first.path() + ", set at " + first.origin() + ", is part of it"
                : "it is part of " + first.path() + ", set at " + first.origin();
        return start + rest + "; set one of the two, or remove the other first";
    }
}
