package io.github.nixpoet.generators.lock;

import java.util.Optional;

/**
 * An input that two lock files differ in.
 *
 * @param input its path from the flake on, as {@code disko/nixpkgs}
 * @param before what it was locked to; empty if it is new
 * @param after what it is locked to; empty if it is gone
 */
public record LockChange(String input, Optional<LockedInput> before, Optional<LockedInput> after) {

    /** The change in a line, as {@code nixpkgs: 1a2b3c4 → 5d6e7f8}. */
    @Override
    public String toString() {
        return input + ": " + text(before) + " → " + text(after);
    }

    private static String text(Optional<LockedInput> input) {
        return input.map(there -> there.revision()
                        .map(revision -> revision.substring(0, Math.min(7, revision.length())))
                        .orElseGet(there::type))
                .orElse("none");
    }
}
