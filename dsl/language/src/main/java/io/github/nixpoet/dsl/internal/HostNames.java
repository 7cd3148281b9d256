package io.github.nixpoet.dsl.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of hosts. */
public final class HostNames {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?");

    private HostNames() {}

    /**
     * Refuses what NixOS takes for no host name.
     *
     * @param name what was given
     * @return the same
     * @throws IllegalArgumentException if it is null, or not of that form
     */
    public static String check(@Nullable String name) {
        String given = Given.present(name, "the name of a node");
        if (!HOST.matcher(given).matches()) {
            throw new IllegalArgumentException(
                    "the name of a node is that of a host: up to 63 letters, digits, - and _, the first and the last a"
                            + " letter or digit; not '" + given + "'");
        }
        return given;
    }
}
