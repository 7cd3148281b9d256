package io.github.nixpoet.parse;

/** What a parse does about a {@link Lint}; Nix' words for the same are {@code ignore}, {@code warn} and {@code fatal}. */
public enum LintLevel {
    /** It is not looked for. */
    IGNORE,
    /** It is told as a {@link io.github.nixpoet.diagnostic.Severity#NOTE}; the text is Nix all the same. */
    NOTE,
    /** It is an error. */
    REFUSE
}
