package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** The bindings at the top of a module. */
final class Bindings {

    private Bindings() {}

    /** Whether a binding gives an attribute a value, and not one below it. */
    static boolean isExactly(Binding binding, String name) {
        return binding instanceof AttributeBinding attribute
                && attribute.path().names().size() == 1
                && TopLevel.firstName(binding).filter(name::equals).isPresent();
    }

    static Expression value(Binding binding) {
        return ((AttributeBinding) binding).value();
    }

    static AttributeBinding withValue(Binding binding, Expression value) {
        AttributeBinding attribute = (AttributeBinding) binding;
        return new AttributeBinding(attribute.path(), attribute.assign(), value, attribute.semicolon());
    }

    static List<Binding> with(List<Binding> bindings, int index, Expression value) {
        List<Binding> changed = new ArrayList<>(bindings);
        changed.set(index, withValue(bindings.get(index), value));
        return changed;
    }

    /** Others before the first that belongs to {@code config}, which people write last. */
    static List<Binding> beforeConfig(List<Binding> bindings, List<Binding> more) {
        int at = 0;
        while (at < bindings.size()
                && TopLevel.firstName(bindings.get(at))
                        .filter(TopLevel.CONFIG::equals)
                        .isEmpty()) {
            at++;
        }
        List<Binding> all = new ArrayList<>(Paragraphs.append(bindings.subList(0, at), more));
        return Paragraphs.append(all, bindings.subList(at, bindings.size()));
    }
}
