package io.github.nixpoet.generators.nix;

import io.github.nixpoet.diagnostic.Code;
import java.util.Locale;

/** What can go wrong with a call of Nix. */
public enum NixFault implements Code {
    /** The program is not installed. */
    NIX_MISSING,
    /** The program is there but could not be started. */
    NIX_NOT_STARTED,
    /** Nix answered with an error: of the expression, of a build, of its set-up. */
    NIX_FAILED,
    /** What was evaluated is no derivation, nor a set or a list that holds some. */
    NIX_NOTHING_TO_BUILD,
    /** A signal ended Nix. */
    NIX_KILLED,
    /** The time limit passed; Nix was ended. */
    NIX_TIME_LIMIT,
    /** The calling thread was interrupted; Nix was ended. */
    NIX_CANCELLED,
    /** Nix printed more than the limit; it was ended. */
    NIX_OUTPUT_LIMIT,
    /** Nix printed what can't be understood. */
    NIX_OUTPUT_UNREADABLE;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
