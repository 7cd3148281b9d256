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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one set as Nix gathers them: {@code a.b = 1;} opens a set in a, and sets that are written out for one attribute
 * become one, while anything else given twice is an error.
 */
final class AttributeScope {

    /** An attribute: where it was given, and what is below it if that is written out; gathered when another definition meets it. */
    private static final class Entry {

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
                below = new AttributeScope();
                // What is wrong within the set is told where it is checked itself.
                below.addAll(set.bindings(), fault -> {});
            }
            return below;
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    static void check(List<Binding> bindings, Consumer<SemanticFault> faults) {
        new AttributeScope().addAll(bindings, faults);
    }

    private void addAll(List<Binding> bindings, Consumer<SemanticFault> faults) {
        for (Binding binding : bindings) {
            if (binding instanceof AttributeBinding attribute) {
                add(attribute, faults);
            } else if (binding instanceof InheritBinding inherit) {
                for (AttributeName name : inherit.names()) {
                    String text = StaticName.of(name);
                    if (text != null) {
                        put(text, new Entry(name, null, null), text, faults);
                    }
                }
            }
        }
    }

    private void add(AttributeBinding binding, Consumer<SemanticFault> faults) {
        AttributeScope scope = this;
        StringBuilder path = new StringBuilder();
        List<AttributeName> names = binding.path().names();
        for (int i = 0; i < names.size(); i++) {
            String name = StaticName.of(names.get(i));
            if (name == null) {
                return;
            }
            path.append(i == 0 ? "" : ".").append(name);
            if (i == names.size() - 1) {
                scope.put(name, new Entry(binding.path(), set(binding.value()), null), path.toString(), faults);
                return;
            }
            Entry known = scope.entries.get(name);
            if (known == null) {
                known = new Entry(binding.path(), null, new AttributeScope());
                scope.entries.put(name, known);
            }
            AttributeScope below = known.below();
            if (below == null) {
                faults.accept(twice(path.toString(), binding.path(), known));
                return;
            }
            scope = below;
        }
    }

    private static @Nullable AttributeSet set(Expression value) {
        Expression inner = value;
        while (inner instanceof Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        return inner instanceof AttributeSet set ? set : null;
    }

    private void put(String name, Entry entry, String path, Consumer<SemanticFault> faults) {
        Entry known = entries.putIfAbsent(name, entry);
        if (known == null) {
            return;
        }
        AttributeScope old = known.below();
        AttributeScope more = entry.below();
        if (old == null || more == null) {
            faults.accept(twice(path, entry.place, known));
            return;
        }
        more.entries.forEach((below, added) -> old.put(below, added, path + "." + below, faults));
    }

    private static SemanticFault twice(String path, Node place, Entry known) {
        return new SemanticFault(
                SyntaxCode.DUPLICATE_ATTRIBUTE,
                "attribute '" + path + "' is already defined",
                place,
                Optional.of(known.place));
    }
}
