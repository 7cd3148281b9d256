package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file could not be read or written, in a line. */
final class Failures {

    private Failures() {}

    static String text(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return file + ": there is no such file";
        }
        Optional<String> reason =
                e instanceof FileSystemException failure ? Optional.ofNullable(failure.getReason()) : Optional.empty();
        if (reason.isEmpty() && e instanceof AccessDeniedException) {
            return file + ": access is denied";
        }
        return file + ": " + reason.orElse(String.valueOf(e.getMessage()));
    }
}
