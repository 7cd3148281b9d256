package io.github.nixpoet.edit;

import java.util.Set;

/** The two forms of a NixOS module: options set at the top, or below {@code config}, as {@code lib.modules} tells them apart. */
final class ModuleForm {

    static final String CONFIG = "config";

    private static final Set<String> TOP =
            Set.of("_class", "_file", CONFIG, "disabledModules", "freeformType", "imports", "key", "meta", "options");

    private ModuleForm() {}

    /** Whether an attribute of a module of the explicit form is to be looked for below {@code config}. */
    static boolean isBelowConfig(Container container, String name) {
        return !TOP.contains(name)
                && (container.defines(CONFIG) || container.defines("options"))
                && container.bindings().stream()
                        .flatMap(Container::firstNames)
                        .allMatch(found -> found.filter(TOP::contains).isPresent());
    }
}
