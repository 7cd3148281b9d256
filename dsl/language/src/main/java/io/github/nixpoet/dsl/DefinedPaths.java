package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.text.NixStrings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which attributes have a value. As in Nix, sets that are written out merge, and nothing else does. */
final class DefinedPaths {

    private final Node root = new Node();

    /** What is known of one path: the line that gave it a value, or that gave it a set, and the names below it. */
    private static final class Node {

        private final Map<String, Node> below = new HashMap<>();
        private @Nullable Origin origin;
        private @Nullable Origin given;

        private @Nullable Origin anyOrigin() {
            Node node = this;
            while (node.origin == null && !node.below.isEmpty()) {
                node = node.below.values().iterator().next();
            }
            return node.origin;
        }
    }

    void add(AttrPath path, Expression value, Origin origin) {
        Node node = root;
        for (String name : path.names()) {
            refuseIfValue(node, path, origin);
            node = node.below.computeIfAbsent(name, key -> new Node());
        }
        if (node.given != null) {
            throw twice(path, node.given, origin);
        }
        node.given = origin;
        add(node, path, value, origin);
    }

    private static void add(Node node, AttrPath path, Expression value, Origin origin) {
        refuseIfValue(node, path, origin);
        if (value instanceof AttributeSet set && !set.isRecursive()) {
            for (Binding binding : set.bindings()) {
                addBelow(node, path, binding, origin);
            }
            return;
        }
        Origin other = node.anyOrigin();
        if (other != null) {
            throw twice(path, other, origin);
        }
        node.origin = origin;
    }

    private static void addBelow(Node above, AttrPath path, Binding binding, Origin origin) {
        if (!(binding instanceof AttributeBinding attribute)) {
            return;
        }
        Node node = above;
        AttrPath reached = path;
        for (AttributeName part : attribute.path().names()) {
            Optional<String> name = known(part);
            if (name.isEmpty()) {
                return;
            }
            refuseIfValue(node, reached, origin);
            node = node.below.computeIfAbsent(name.get(), key -> new Node());
            reached = reached.append(AttrPath.of(name.get()));
        }
        add(node, reached, attribute.value(), origin);
    }

    private static Optional<String> known(AttributeName name) {
        if (name instanceof Identifier identifier) {
            return Optional.of(identifier.name());
        }
        return name instanceof StringLiteral string
                ? Optional.of(NixStrings.value(string.token().text()))
                : Optional.empty();
    }

    private static void refuseIfValue(Node node, AttrPath path, Origin origin) {
        if (node.origin != null) {
            throw twice(path, node.origin, origin);
        }
    }

    private static IllegalArgumentException twice(AttrPath path, Origin first, Origin second) {
        return new IllegalArgumentException(path + " is set twice: at " + first + " and at " + second
                + "; set it once, or give mkMerge both values");
    }
}
