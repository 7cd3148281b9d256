package io.github.nixpoet.generators.nix;

import java.util.Arrays;

/** What kind of work an activity of Nix is ({@code ActivityType} of {@code libutil/logging.hh}, 2.8 to 2.34). */
public enum ActivityKind {
    /** One that has no kind, or one that only a later Nix knows. */
    UNKNOWN(0),
    /** Copies a store path; its fields: path, from, to. */
    COPY_PATH(100),
    /** Downloads or uploads; its field: the URL. */
    DOWNLOAD(101),
    /** All that one call is to make. */
    REALISE(102),
    /** All copies of a call. */
    COPY_PATHS(103),
    /** All builds of a call. */
    BUILDS(104),
    /** Builds a derivation; its fields: the {@code .drv} path, the remote machine or nothing. */
    BUILD(105),
    /** Makes equal files of the store one. */
    OPTIMISE_STORE(106),
    /** Verifies store paths. */
    VERIFY_PATHS(107),
    /** Fetches a store path that was built elsewhere; its fields: path, substituter. */
    SUBSTITUTE(108),
    /** Asks a substituter for a path; its fields: path, substituter. */
    QUERY_PATH_INFO(109),
    /** Runs the hook after a build; its field: the {@code .drv} path. */
    POST_BUILD_HOOK(110),
    /** Waits for a lock or a machine. */
    BUILD_WAITING(111),
    /** Fetches an input of a flake. */
    FETCH_TREE(112),
    /** Copies a source into the store; its field: the source. */
    FETCH_TO_STORE(113);

    private final int number;

    ActivityKind(int number) {
        this.number = number;
    }

    /** The kind of a number that Nix gave. */
    static ActivityKind of(int number) {
        return Arrays.stream(values())
                .filter(kind -> kind.number == number)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
