package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.scope.FreeVariable;
import io.github.nixpoet.syntax.scope.FreeVariables;
import io.github.nixpoet.syntax.scope.Globals;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Variables that an expression has to be handed, and those that the module system hands out. */
public final class Variables {

    /** What every module is handed, in the order in which people write it. */
    public static final List<String> OF_MODULES = List.of("config", "options", "lib", "pkgs", "modulesPath");

    /** What some modules are handed besides. */
    private static final Set<String> OF_SOME_MODULES = Set.of(
            "_class",
            "_prefix",
            "baseModules",
            "extendModules",
            "extraModules",
            "moduleType",
            "modules",
            "name",
            "noUserModules",
            "nodes",
            "specialArgs",
            "utils");

    private Variables() {}

    /**
     * The variables that an expression takes from around it, builtins aside. Below {@code with} a name may come from the set: there only
     * the names that every module is handed count.
     *
     * @param expression the expression
     * @return their names, sorted
     */
    public static Set<String> of(Expression expression) {
        Set<String> names = new TreeSet<>();
        for (FreeVariable use : FreeVariables.of(expression).uses()) {
            if (!isAlwaysThere(use.name()) && (!use.inWith() || OF_MODULES.contains(use.name()))) {
                names.add(use.name());
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /**
     * Whether the module system hands an argument to modules without being told to.
     *
     * @param name its name
     * @return true for {@code config}, {@code utils} and the like
     */
    public static boolean isOfModules(String name) {
        return OF_MODULES.contains(name) || OF_SOME_MODULES.contains(name);
    }

    /**
     * Whether Nix brings a variable into scope everywhere.
     *
     * @param name its name
     * @return true for builtins; for all names with two underscores before them, as there are more with each Nix
     */
    public static boolean isAlwaysThere(String name) {
        return name.startsWith("__") || Globals.ALL.contains(name);
    }
}
