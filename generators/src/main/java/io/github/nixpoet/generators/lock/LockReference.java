package io.github.nixpoet.generators.lock;

import java.util.List;

/**
 * What an input in a lock file refers to.
 *
 * @param path the name of a node; or, where it follows another input, the path of that from the flake on
 * @param follows whether it follows another
 */
record LockReference(List<String> path, boolean follows) {

    /** Copies the path. */
    LockReference {
        path = List.copyOf(path);
    }
}
