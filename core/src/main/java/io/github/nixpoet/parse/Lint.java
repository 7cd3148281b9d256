package io.github.nixpoet.parse;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/**
 * What Nix takes and advises against, as Nix 2.34 has it: its {@code lint-…} settings, and the one warning that its parser always gives.
 *
 * <p>Each is a kind of diagnostic too, whose code is the lint itself: a note, or an error where {@link LintLevel} has it so. They are
 * told of texts that fit the grammar.
 */
public enum Lint implements Code {
    /** An address without quotes: {@code https://example.org}. The setting {@code lint-url-literals}. */
    URL_LITERAL,
    /** A relative path that does not begin with a dot: {@code a/b}. The setting {@code lint-short-path-literals}. */
    SHORT_PATH_LITERAL,
    /** A path from the root or from home: {@code /etc}, {@code ~/x}. The setting {@code lint-absolute-path-literals}. */
    ABSOLUTE_PATH_LITERAL,
    /** A call of a function with a variable named {@code or} as an argument or element: {@code [ f or ]} is one element. */
    OR_AS_NAME;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
