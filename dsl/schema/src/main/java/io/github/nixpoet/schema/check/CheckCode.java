package io.github.nixpoet.schema.check;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** The kinds of fault in a definition. */
public enum CheckCode implements Code {
    /** A name that no option has. */
    UNKNOWN_OPTION,
    /** A value that the option does not take. */
    WRONG_TYPE,
    /** A string that does not match the option's pattern, as far as Java can tell. */
    PATTERN_MISMATCH,
    /** An old name. */
    RENAMED_OPTION,
    /** A name that an option had in an earlier release, and that none has now. */
    REMOVED_OPTION,
    /** An option that is there to be read. */
    READ_ONLY_OPTION,
    /** A password or key written out, which the Nix store shows to all users of the machine. */
    PLAIN_TEXT_SECRET,
    /** A whole configuration that does not say which release its state is from. */
    MISSING_STATE_VERSION,
    /** Two definitions of one option that can't both hold. */
    CONFLICTING_DEFINITIONS,
    /** Two definitions of one option that say the same. */
    REPEATED_DEFINITION;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
