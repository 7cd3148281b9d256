package io.github.nixpoet.generators.nix;

import java.util.regex.Pattern;

/** Text as Nix colours it for a terminal. */
final class AnsiText {

    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

    private AnsiText() {}

    /** The text without colours. */
    static String plain(String text) {
        return text.indexOf('\u001b') < 0 ? text : COLOUR.matcher(text).replaceAll("");
    }
}
