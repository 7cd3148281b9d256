package io.github.nixpoet.syntax.scope;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One set as Nix puts it together from all its definitions: in {@code a = rec { x = 1; }; a.y = x;} both bindings stand in the
 * {@code rec}, while a {@code rec} that comes later has no effect.
 *
 * <p>It is gathered level by level, as it is asked for its parts, so that no depth costs stack.
 */
final class AttributeGroup {

    /** An attribute that is no set written out. */
    private static final Optional<AttributeGroup> VALUE = Optional.empty();

    /** The rest of a binding, from one of its names on. */
    private record Rest(AttributeBinding binding, int from) {}

    private final boolean recursive;
    private final List<Object> definitions = new ArrayList<>();
    private final Map<String, Optional<AttributeGroup>> attributes = new HashMap<>();
    private final List<AttributeName> inherited = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<AttributeGroup> groups = new ArrayList<>();

    AttributeGroup(boolean recursive) {
        this.recursive = recursive;
    }

    AttributeGroup(boolean recursive, List<Binding> bindings) {
        this(recursive);
        definitions.addAll(bindings);
    }

    boolean isRecursive() {
        return recursive;
    }

    /** The names that it brings where it is recursive. */
    Collection<String> names() {
        return attributes.keySet();
    }

    /** The names that it takes from the scope around it. */
    List<AttributeName> inherited() {
        return inherited;
    }

    /** Values, names to be evaluated, and what is inherited from. */
    List<Node> nodes() {
        return nodes;
    }

    /** The sets in it. */
    List<AttributeGroup> groups() {
        return groups;
    }

    /** Sorts the definitions into the parts; those of sets in it wait there. */
    void gather() {
        for (Object definition : definitions) {
            if (definition instanceof Rest rest) {
                define(rest.binding, rest.from);
            } else if (definition instanceof AttributeBinding binding) {
                define(binding, 0);
            } else if (definition instanceof InheritBinding inherit) {
                inherit(inherit);
            }
        }
    }

    private void inherit(InheritBinding inherit) {
        inherit.source().ifPresent(nodes::add);
        for (AttributeName name : inherit.names()) {
            Optional<String> known = StaticName.of(name);
            known.ifPresent(text -> attributes.put(text, VALUE));
            if (known.isEmpty()) {
                nodes.add(name);
            } else if (inherit.source().isEmpty()) {
                inherited.add(name);
            }
        }
    }

    private void define(AttributeBinding binding, int at) {
        AttributeName name = binding.path().names().get(at);
        Optional<String> known = StaticName.of(name);
        boolean last = at == binding.path().names().size() - 1;
        Expression value = Parenthesized.strip(binding.value());
        if (known.isEmpty()) {
            nodes.add(name);
        }
        if (!last) {
            known.flatMap(text -> group(text, false))
                    .orElseGet(() -> group(false))
                    .definitions
                    .add(new Rest(binding, at + 1));
        } else if (known.isPresent() && value instanceof AttributeSet set) {
            boolean rec = set.isRecursive();
            group(known.get(), rec).orElseGet(() -> group(rec)).definitions.addAll(set.bindings());
        } else {
            known.ifPresent(text -> attributes.put(text, VALUE));
            nodes.add(value);
        }
    }

    /** The set that an attribute is, a new one at its first definition; empty if it is something else already. */
    private Optional<AttributeGroup> group(String name, boolean rec) {
        return attributes.computeIfAbsent(name, text -> Optional.of(group(rec)));
    }

    private AttributeGroup group(boolean rec) {
        AttributeGroup group = new AttributeGroup(rec);
        groups.add(group);
        return group;
    }
}
