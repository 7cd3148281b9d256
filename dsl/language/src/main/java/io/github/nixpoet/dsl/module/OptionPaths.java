package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.build.Attributes;
import java.util.ArrayList;
import java.util.List;

/** Declarations as people write them: what several options have in common is said once. */
final class OptionPaths {

    private OptionPaths() {}

    static List<Binding> nested(List<Binding> bindings) {
        List<AttributeBinding> options = bindings.stream()
                .filter(binding -> TopLevel.firstName(binding)
                        .filter(TopLevel.OPTIONS::equals)
                        .isPresent())
                .map(AttributeBinding.class::cast)
                .toList();
        int common = common(options);
        if (options.size() < 2 || common < 2) {
            return bindings;
        }
        List<Binding> inner = new ArrayList<>();
        for (AttributeBinding option : options) {
            List<AttributeName> names = option.path().names();
            inner.add(Attributes.binding(Attributes.path(names.subList(common, names.size())), option.value()));
        }
        List<AttributeName> prefix = options.get(0).path().names().subList(0, common);
        List<Binding> result = new ArrayList<>(bindings);
        result.set(
                bindings.indexOf(options.get(0)),
                Attributes.binding(Attributes.path(prefix), Attributes.set(Paragraphs.of(inner))));
        result.removeAll(options);
        return result;
    }

    /** How many names all of them begin with; each keeps one of its own. */
    private static int common(List<AttributeBinding> options) {
        int common = options.stream()
                        .mapToInt(option -> option.path().names().size())
                        .min()
                        .orElse(1)
                - 1;
        for (AttributeBinding option : options) {
            List<AttributeName> first = options.get(0).path().names();
            while (common > 0 && !option.path().names().subList(0, common).equals(first.subList(0, common))) {
                common--;
            }
        }
        return common;
    }
}
