package io.github.nixpoet.dsl.internal;

import org.jspecify.annotations.Nullable;

/** A module given to be imported. */
public final class ImportedModule {

    private ImportedModule() {}

    /**
     * Refuses what Nix would take for no module: a string is none, though the text is that of a path.
     *
     * @param module what was given
     * @throws IllegalArgumentException if it is null or a string
     */
    public static void check(@Nullable Object module) {
        if (Given.present(module, "a module to import") instanceof String text) {
            throw new IllegalArgumentException("a module to import is a path, not the string \"" + text
                    + "\"; write path(\"" + relative(text) + "\")");
        }
    }

    /**
     * How Nix spells a path.
     *
     * @param path a path as systems spell it
     * @return the same, with {@code ./} before it if it begins with a name
     */
    public static String relative(String path) {
        return path.startsWith("/") || path.startsWith("./") || path.startsWith("../") || path.startsWith("~/")
                ? path
                : "./" + path;
    }
}
