package io.github.nixpoet.text;

import java.util.Set;

/** Names of variables and attributes. */
public final class NixNames {

    private static final Set<String> KEYWORDS =
            Set.of("assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with");

    private NixNames() {}

    /**
     * Whether a name can be that of a variable, and of an attribute without quotes.
     *
     * @param name any text
     * @return true for {@code pkgs}, {@code foldl'}, {@code nix-build}; false for keywords, {@code or} among them
     */
    public static boolean isIdentifier(String name) {
        if (name.isEmpty() || !isStart(name.charAt(0)) || KEYWORDS.contains(name)) {
            return false;
        }
        return name.chars().allMatch(c -> isStart((char) c) || isDigit(c) || c == '\'' || c == '-');
    }

    /**
     * Spells an attribute name.
     *
     * @param name the name, possibly empty
     * @return the name itself if it is an {@linkplain #isIdentifier identifier}, else in double quotes
     * @throws IllegalArgumentException if it holds a NUL or half of a surrogate pair
     */
    public static String attribute(String name) {
        return isIdentifier(name) ? name : NixStrings.literal(name);
    }

    private static boolean isStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
