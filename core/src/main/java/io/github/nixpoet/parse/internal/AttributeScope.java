package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one set as Nix gathers them: {@code a.b = 1;} opens a set in a, and sets that are written out for one attribute
 * become one, while anything else given twice is an error.
 */
final class AttributeScope {

    /** An attribute: where it was given, and what is below it if that is written out; gathered when another definition meets it. */
    private final class Entry {

        private final Node place;
        private final @Nullable AttributeSet set;
        private @Nullable AttributeScope below;

        Entry(Node place, @Nullable AttributeSet set, @Nullable AttributeScope below) {
            this.place = place;
            this.set = set;
            this.below = below;
        }

        @Nullable
        AttributeScope below() {
            if (below == null && set != null) {
                below = semantics.scope(set.bindings());
            }
            return below;
        }
    }

    /** A name with those before it, told only where there is a fault. */
    private record Name(@Nullable Name before, String text) {

        String path() {
            Deque<String> names = new ArrayDeque<>();
            for (Name name = this; name != null; name = name.before) {
                names.push(name.text);
            }
            return String.join(".", names);
        }
    }

    /** An attribute on its way into a scope. */
    private record Arrival(AttributeScope scope, Name name, Entry entry) {}

    private final Semantics semantics;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    AttributeScope(Semantics semantics) {
        this.semantics = semantics;
    }

    void addAll(List<Binding> bindings) {
        for (Binding binding : bindings) {
            if (binding instanceof AttributeBinding attribute) {
                add(attribute);
            } else if (binding instanceof InheritBinding inherit) {
                for (AttributeName name : inherit.names()) {
                    StaticName.of(name).ifPresent(text -> put(new Name(null, text), new Entry(name, null, null)));
                }
            }
        }
    }

    private void add(AttributeBinding binding) {
        AttributeScope scope = this;
        Name path = null;
        List<AttributeName> names = binding.path().names();
        for (int i = 0; i < names.size(); i++) {
            Optional<String> known = StaticName.of(names.get(i));
            if (known.isEmpty()) {
                return;
            }
            String name = known.get();
            path = new Name(path, name);
            if (i == names.size() - 1) {
                scope.put(path, new Entry(binding.path(), set(binding.value()), null));
                return;
            }
            Entry entry = scope.entries.get(name);
            if (entry == null) {
                entry = new Entry(binding.path(), null, new AttributeScope(semantics));
                scope.entries.put(name, entry);
            }
            AttributeScope below = entry.below();
            if (below == null) {
                semantics.report(twice(path, binding.path(), entry));
                return;
            }
            scope = below;
        }
    }

    private static @Nullable AttributeSet set(Expression value) {
        return Parenthesized.strip(value) instanceof AttributeSet set ? set : null;
    }

    /** Puts an attribute in; where there is one already, both become one if both are sets. */
    private void put(Name path, Entry entry) {
        Deque<Arrival> arrivals = new ArrayDeque<>();
        arrivals.add(new Arrival(this, path, entry));
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.remove();
            Entry known = arrival.scope.entries.putIfAbsent(arrival.name.text, arrival.entry);
            if (known == null) {
                continue;
            }
            AttributeScope old = known.below();
            AttributeScope more = arrival.entry.below();
            if (old == null || more == null) {
                semantics.report(twice(arrival.name, arrival.entry.place, known));
            } else {
                more.entries.forEach(
                        (name, added) -> arrivals.add(new Arrival(old, new Name(arrival.name, name), added)));
            }
        }
    }

    private static SemanticFault twice(Name path, Node place, Entry known) {
        return new SemanticFault(
                SyntaxCode.DUPLICATE_ATTRIBUTE,
                "attribute '" + path.path() + "' is already defined",
                place,
                Optional.of(known.place));
    }
}
