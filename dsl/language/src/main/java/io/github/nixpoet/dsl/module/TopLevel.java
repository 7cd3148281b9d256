package io.github.nixpoet.dsl.module;

import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.scope.StaticName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The two forms of a module, as {@code lib.modules} tells them apart. The short one sets options at the top; the long one, for which
 * {@code config} or {@code options} stands there, sets them in {@code config}.
 */
final class TopLevel {

    static final String CONFIG = "config";
    static final String OPTIONS = "options";
    static final String IMPORTS = "imports";
    static final String DISABLED = "disabledModules";
    static final String META = "meta";

    private static final Set<String> FACTS = Set.of("_class", "_file", "key", "freeformType", "require");

    private TopLevel() {}

    /** Whether an attribute tells of the module itself and is neither option nor module. */
    static boolean isFact(String name) {
        return FACTS.contains(name);
    }

    /** Whether an attribute holds options or modules. */
    static boolean isPart(String name) {
        return name.equals(CONFIG) || name.equals(OPTIONS) || name.equals(IMPORTS) || name.equals(DISABLED);
    }

    /** Whether an attribute stands at the top of both forms. */
    static boolean staysAtTop(String name) {
        return isFact(name) || name.equals(META) || (isPart(name) && !name.equals(CONFIG));
    }

    /** Whether {@code config} or the like is inherited, so that nothing can be added to it. */
    static boolean inheritsPart(List<Binding> bindings) {
        return bindings.stream()
                .filter(InheritBinding.class::isInstance)
                .anyMatch(binding -> firstNames(List.of(binding)).stream().anyMatch(TopLevel::isPart));
    }

    static boolean isLong(List<Binding> bindings) {
        List<String> names = firstNames(bindings);
        return names.contains(CONFIG) || names.contains(OPTIONS);
    }

    /** The first names of bindings, as far as they are known now. */
    static List<String> firstNames(List<? extends Binding> bindings) {
        List<String> names = new ArrayList<>();
        for (Binding binding : bindings) {
            if (binding instanceof AttributeBinding attribute) {
                firstName(attribute).ifPresent(names::add);
            } else if (binding instanceof InheritBinding inherit) {
                for (AttributeName name : inherit.names()) {
                    StaticName.of(name).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    static Optional<String> firstName(Binding binding) {
        return binding instanceof AttributeBinding attribute
                ? StaticName.of(attribute.path().names().get(0))
                : Optional.empty();
    }
}
