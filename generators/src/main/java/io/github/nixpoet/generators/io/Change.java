package io.github.nixpoet.generators.io;

import java.nio.file.Path;
import java.util.Objects;

/** One file to be put in place: where, and what it will be. */
record Change(Path file, String text, boolean executable) {

    Path folder() {
        return Objects.requireNonNull(file.getParent(), "a file of a set lies in a folder");
    }
}
