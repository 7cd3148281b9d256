package io.github.nixpoet.generators.nix;

import java.util.regex.Pattern;

/**
 * Whether a text can be what {@code nix-instantiate --parse} prints, told by its shape.
 *
 * <p>Nix, 2.8 as 2.34, puts parentheses around all but lists, sets, literals, assertions and names of its outermost scope. The
 * text is no Nix to be parsed: a path stands in it as it is, with blanks and quotes of the folders' names.
 */
final class PrintedNix {

    private static final Pattern SHAPE = Pattern.compile(
            String.join(
                    "|",
                    "\\(.*\\).*",
                    "(rec )?\\{ .*\\}",
                    "\\[ .*\\]",
                    "\".*\"",
                    "/.*",
                    "[0-9][0-9.e+-]*",
                    "assert .*; .*",
                    "__[A-Za-z]+",
                    "abort|baseNameOf|break|builtins|derivation|derivationStrict|dirOf|false|fetchGit|fetchMercurial",
                    "fetchTarball|fetchTree|fromTOML|import|isNull|map|null|placeholder|removeAttrs|scopedImport",
                    "throw|toString|true"),
            Pattern.DOTALL);

    private PrintedNix() {}

    static boolean hasShape(String text) {
        return SHAPE.matcher(text).matches();
    }
}
