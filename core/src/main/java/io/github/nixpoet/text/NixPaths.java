package io.github.nixpoet.text;

import java.util.regex.Pattern;

/** Paths, which Nix writes without quotes. */
public final class NixPaths {

    private static final String SEGMENT = "[a-zA-Z0-9._+-]++";
    private static final Pattern PATH = Pattern.compile("(?:\\.\\.?)?(?:/" + SEGMENT + ")++");
    private static final Pattern HOME = Pattern.compile("~(?:/" + SEGMENT + ")++");
    private static final Pattern SEARCH = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")*+");

    private NixPaths() {}

    /**
     * Whether a text is a path as it stands.
     *
     * @param text any text
     * @return true for {@code ./a.nix}, {@code ../b}, {@code /etc/nixos} and {@code ./.}; false for {@code a/b}, which has to begin with
     *     a dot or slash, for {@code ./}, and for {@code ./my file}
     */
    public static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    /**
     * Whether a text is a path below the home directory.
     *
     * @param text any text
     * @return true for {@code ~/a}
     */
    public static boolean isHomePath(String text) {
        return HOME.matcher(text).matches();
    }

    /**
     * Whether a text may stand between angle brackets, to be looked up.
     *
     * @param text any text, without the brackets
     * @return true for {@code nixpkgs/nixos}
     */
    public static boolean isSearchPath(String text) {
        return SEARCH.matcher(text).matches();
    }
}
