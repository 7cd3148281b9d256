package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bindings that are written out. In some of them names see each other. */
record Container(Node node, List<Binding> bindings, boolean recursive) {

    static Container of(AttributeSet set) {
        return new Container(set, set.bindings(), set.isRecursive());
    }

    static Container of(Let let) {
        return new Container(let, let.bindings(), true);
    }

    /** The names that a binding puts into this very container. */
    static Stream<Optional<String>> firstNames(Binding binding) {
        return names(binding).map(StaticName::of);
    }

    private static Stream<? extends AttributeName> names(Binding binding) {
        return binding instanceof AttributeBinding attribute
                ? Stream.of(attribute.path().names().get(0))
                : ((InheritBinding) binding).names().stream();
    }

    /**
     * Whether the set of a binding may be put into a recursive one further up, as that of {@code a.b} below {@code a = rec { … }} or
     * {@code a = { b = rec { … }; }}. Names in it mean what they mean there.
     */
    boolean goesIntoRecursive(int index) {
        Optional<String> first = firstNames(bindings.get(index)).findFirst().orElseThrow();
        return first.isPresent()
                && bindings.subList(0, index).stream()
                        .filter(AttributeBinding.class::isInstance)
                        .map(AttributeBinding.class::cast)
                        .filter(above -> firstNames(above).anyMatch(first::equals))
                        .anyMatch(above -> hasRecursive(above.value()));
    }

    /** Whether a value is a recursive set or has one in it, written as sets in sets. */
    private static boolean hasRecursive(Expression value) {
        Deque<Expression> open = new ArrayDeque<>(List.of(value));
        while (!open.isEmpty()) {
            if (Parenthesized.strip(open.pop()) instanceof AttributeSet set) {
                if (set.isRecursive()) {
                    return true;
                }
                for (Binding binding : set.bindings()) {
                    if (binding instanceof AttributeBinding attribute) {
                        open.push(attribute.value());
                    }
                }
            }
        }
        return false;
    }

    boolean defines(String name) {
        return bindings.stream().flatMap(Container::firstNames).anyMatch(Optional.of(name)::equals);
    }

    /** Whether a name could be there: it is, or one is there that only evaluation tells. */
    boolean mayDefine(String name, Environment scope) {
        return bindings.stream().flatMap(Container::names).anyMatch(found -> PossibleName.mayBe(found, name, scope));
    }
}
