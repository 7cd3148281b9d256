package io.github.nixpoet.dsl.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names in the Nix store. */
public final class StoreNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9+_?=-][A-Za-z0-9+._?=-]*");
    /** A file's name has up to 255 bytes, of which a hash, a dash and {@code .drv} take their part. */
    private static final int LONGEST = 207;

    private StoreNames() {}

    /**
     * Refuses what can't be the name of a derivation.
     *
     * @param name what was given
     * @param what what it names, for the message
     * @return the same
     * @throws IllegalArgumentException if it is null, empty, too long, begins with a dot or has other characters
     */
    public static String check(@Nullable String name, String what) {
        String given = Given.present(name, "the name of " + what);
        if (given.length() > LONGEST || !NAME.matcher(given).matches()) {
            throw new IllegalArgumentException("the name of " + what
                    + " has letters, digits and +-._?=, up to 207 of them, and does not begin with a dot: '" + given
                    + "'");
        }
        return given;
    }
}
