package io.github.nixpoet.parse;

/** How much of what Nix checks while it parses a parse checks; each level includes those before it. */
public enum Checks {
    /** The grammar alone: what a formatter needs to read a file that is being worked on. */
    GRAMMAR,
    /** Attributes and formals given twice, dynamic attributes in {@code let} and {@code inherit}. */
    DEFINITIONS,
    /** Variables that nothing defines, as {@code nix-instantiate --parse} refuses them: for a whole file, not for a fragment. */
    VARIABLES
}
