package io.github.nixpoet.dsl.internal;

import java.util.List;
import java.util.Set;

/** Variables that are in scope without being asked for, or by being asked for. */
public final class Globals {

    /** What Nix brings into scope everywhere, apart from names that begin with two underscores. */
    public static final Set<String> ALWAYS = Set.of(
            "abort",
            "baseNameOf",
            "break",
            "builtins",
            "derivation",
            "derivationStrict",
            "dirOf",
            "false",
            "fetchGit",
            "fetchMercurial",
            "fetchTarball",
            "fetchTree",
            "fromTOML",
            "import",
            "isNull",
            "map",
            "null",
            "or",
            "placeholder",
            "removeAttrs",
            "scopedImport",
            "throw",
            "toString",
            "true");

    /** What the module system hands to every module, in the order in which people write it. */
    public static final List<String> MODULE_ARGUMENTS = List.of("config", "options", "lib", "pkgs", "modulesPath");

    /** What it hands to modules besides, in some places. */
    private static final Set<String> OTHER_MODULE_ARGUMENTS = Set.of(
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

    private Globals() {}

    /**
     * Whether the module system hands an argument to modules without being told to.
     *
     * @param name its name
     * @return true for {@code config}, {@code utils} and the like
     */
    public static boolean isModuleArgument(String name) {
        return MODULE_ARGUMENTS.contains(name) || OTHER_MODULE_ARGUMENTS.contains(name);
    }

    /**
     * Whether a variable is in scope everywhere.
     *
     * @param name its name
     * @return true for builtins
     */
    public static boolean isAlways(String name) {
        return ALWAYS.contains(name) || name.startsWith("__");
    }
}
