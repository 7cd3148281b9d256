package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a binding out of a set or puts one in, so that it comes to have those of another set, in whatever order. */
final class SetStep {

    /** Each step is a parse. */
    private static final int MOST_STEPS = 64;

    /** What a binding binds: the names of its path; of an {@code inherit} its tokens. */
    private record Key(boolean inherit, List<String> words) {

        static Key of(Binding binding) {
            List<String> words = new ArrayList<>();
            if (binding instanceof AttributeBinding attribute) {
                for (AttributeName name : attribute.path().names()) {
                    words.add(StaticName.of(name).orElse(""));
                }
            } else {
                SyntaxWalker.tokens(binding, token -> words.add(token.text()));
            }
            return new Key(!(binding instanceof AttributeBinding), words);
        }
    }

    private final NixDocument document;
    private final AttributeSet there;
    private final AttributeSet wanted;
    private final Map<Key, Binding> old;
    private final Map<Key, Binding> now;

    SetStep(NixDocument document, AttributeSet there, AttributeSet wanted) {
        this.document = document;
        this.there = there;
        this.wanted = wanted;
        this.old = byKey(there);
        this.now = byKey(wanted);
    }

    private static Map<Key, Binding> byKey(AttributeSet set) {
        Map<Key, Binding> bindings = new LinkedHashMap<>();
        set.bindings().forEach(binding -> bindings.put(Key.of(binding), binding));
        return bindings;
    }

    /** Of no replacements if both bind the same; empty if they have too little in common or can't be compared. */
    Optional<List<Replacement>> next() {
        if (!isComparable(there, old) || !isComparable(wanted, now)) {
            return Optional.empty();
        }
        List<Key> surplus =
                old.keySet().stream().filter(key -> !now.containsKey(key)).toList();
        List<Key> missing =
                now.keySet().stream().filter(key -> !old.containsKey(key)).toList();
        if (surplus.size() == old.size() || surplus.size() + missing.size() > MOST_STEPS) {
            return Optional.empty();
        }
        Row row = document.places().row(Container.of(there));
        if (!surplus.isEmpty()) {
            return Optional.of(row.remove(index(old, surplus.get(surplus.size() - 1))));
        }
        return missing.isEmpty() ? Optional.of(List.of()) : insert(row, missing.get(0));
    }

    private static int index(Map<Key, Binding> bindings, Key key) {
        return List.copyOf(bindings.keySet()).indexOf(key);
    }

    /** Names that see each other, are computed or are there twice take more than a look at one of them. */
    private static boolean isComparable(AttributeSet set, Map<Key, Binding> bindings) {
        return !set.isRecursive()
                && bindings.size() == set.bindings().size()
                && bindings.keySet().stream().noneMatch(key -> key.words().contains(""));
    }

    /** Behind what stands before it in the set that is wanted: all of that is there. */
    private Optional<List<Replacement>> insert(Row row, Key missing) {
        if (!(now.get(missing) instanceof AttributeBinding binding)) {
            return Optional.empty();
        }
        Block block = Rendering.binding(
                missing.words(), binding.value(), document.places().style());
        if (row.wouldSpread(block)) {
            return Optional.empty();
        }
        int before = index(now, missing) - 1;
        int previous = before < 0
                ? old.size() - 1
                : index(old, List.copyOf(now.keySet()).get(before));
        return Optional.of(row.insertAfter(previous, block, row.isAiry()));
    }

    /** The bindings of both that have a value, with the one that is wanted. */
    Map<AttributeBinding, Expression> pairs() {
        Map<AttributeBinding, Expression> pairs = new LinkedHashMap<>();
        old.forEach((key, binding) -> {
            if (binding instanceof AttributeBinding from && now.get(key) instanceof AttributeBinding to) {
                pairs.put(from, to.value());
            }
        });
        return pairs;
    }
}
