package io.github.nixpoet.dsl.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of systems, as {@code x86_64-linux}. */
public final class SystemNames {

    private static final Pattern SYSTEM = Pattern.compile("[a-z0-9_]+-[a-z0-9]+");

    private SystemNames() {}

    /**
     * Whether a text is the name of a system.
     *
     * @param system the text
     * @return true for {@code x86_64-linux}
     */
    public static boolean isOne(String system) {
        return SYSTEM.matcher(system).matches();
    }

    /**
     * Refuses what is no system.
     *
     * @param system what was given
     * @return the same
     * @throws IllegalArgumentException if it is null, or not of that form
     */
    public static String check(@Nullable String system) {
        String given = Given.present(system, "the system");
        if (!isOne(given)) {
            throw new IllegalArgumentException("a system is like x86_64-linux or aarch64-linux, not '" + given + "'");
        }
        return given;
    }
}
