package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.internal.Paragraphs;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.build.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The two forms of a module. The short one sets options at the top. One that declares options has the long form, in which the
 * options that it sets stand in {@code config}.
 */
final class ModuleForm {

    private static final String CONFIG = "config";

    /** What Nix takes beside {@code options} and {@code config}. */
    private static final Set<String> TOP =
            Set.of("options", CONFIG, "_class", "_file", "key", "disabledModules", "freeformType", "meta");

    private ModuleForm() {}

    /** Refuses options set both at the top and in {@code config}. */
    static void check(List<Definition> definitions) {
        Optional<Definition> inside = definitions.stream()
                .filter(definition -> definition.path().first().equals(CONFIG))
                .findFirst();
        Optional<Definition> outside = definitions.stream()
                .filter(definition -> !TOP.contains(definition.path().first()))
                .findFirst();
        if (inside.isPresent() && outside.isPresent()) {
            throw new IllegalArgumentException(where(inside.get()) + ", and " + where(outside.get())
                    + ", outside of config; Nix takes one or the other: leave config away from the paths, which is written"
                    + " where it is needed");
        }
    }

    static List<Binding> bindings(List<Definition> definitions) {
        if (definitions.stream().noneMatch(ModuleForm::declares)) {
            return definitions.stream().map(ModuleForm::binding).toList();
        }
        List<Binding> top = new ArrayList<>();
        List<Binding> config = new ArrayList<>();
        for (Definition definition : definitions) {
            (TOP.contains(definition.path().first()) ? top : config).add(binding(definition));
        }
        if (!config.isEmpty()) {
            top.add(Attributes.binding(CONFIG, Attributes.set(Paragraphs.of(config))));
        }
        return top;
    }

    private static boolean declares(Definition definition) {
        return definition.path().first().equals("options");
    }

    private static Binding binding(Definition definition) {
        return Attributes.binding(
                Attributes.path(definition.path()), definition.value().tree());
    }

    private static String where(Definition definition) {
        return definition.path() + " is set at " + definition.origin();
    }
}
