package io.github.nixpoet.edit;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that gives a path its value, or a part of it.
 *
 * @param container the bindings around
 * @param index which of them it is
 * @param path the names that lead to the path within the container; the binding has more if it gives an attribute below
 * @param branch when it counts
 * @param slot the value, null if the binding gives an attribute below or inherits
 * @param inherited the name in an {@code inherit}, else null
 */
record Found(
        Container container,
        int index,
        List<String> path,
        Branch branch,
        @Nullable Slot slot,
        @Nullable AttributeName inherited) {

    Binding binding() {
        return container.bindings().get(index);
    }

    /** What stands for it in the text: the binding, of a member of {@code mkMerge} the member. */
    Node place() {
        return slot != null && slot.merged() != null ? slot.expression() : binding();
    }

    /** How many names of the binding lead to the path. */
    int names() {
        return path.size();
    }

    /** Whether others in the container can use it as a variable: a computed name is none. */
    boolean isVariable() {
        return container.recursive()
                && (inherited != null
                        || StaticName.of(attribute().path().names().get(0)).isPresent());
    }

    /** The binding of what is not inherited. */
    AttributeBinding attribute() {
        return (AttributeBinding) binding();
    }
}
