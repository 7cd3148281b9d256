package io.github.nixpoet.examples;

import java.util.Optional;

/**
 * A line of the table: a file, a way to build, or a system that could not be written.
 *
 * @param kind what it is about
 * @param name the file with its folder, or the folder and the plan
 * @param bytes the file's size, empty for a plan
 * @param readBack what the embedded parser says, empty for a plan
 * @param nix what Nix says
 * @param error the whole message if one of the two refused it
 */
record Row(Kind kind, String name, String bytes, String readBack, String nix, Optional<String> error) {

    /** What a row is about. */
    enum Kind {
        /** A file that is not Nix. */
        FILE,
        /** A file of Nix. */
        NIX_FILE,
        /** A way to build. */
        PLAN,
        /** A system that could not be written. */
        SYSTEM
    }

    static Row notWritten(String system, String error) {
        return new Row(Kind.SYSTEM, system, "", "not written", "", Optional.of(error));
    }

    /** The name of a plan's row. */
    static String plan(String system, String plan) {
        return system + " → " + plan;
    }

    boolean failed() {
        return error.isPresent();
    }
}
