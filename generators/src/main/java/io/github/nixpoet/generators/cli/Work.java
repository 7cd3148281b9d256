package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.file.Path;

/** What is to be done with each of many files. */
interface Work {

    /**
     * Reads a file.
     *
     * @return what is in it
     * @throws IOException if it can't be read
     */
    default byte[] read(Found file) throws IOException {
        return Contents.of(file.path(), file.size());
    }

    /**
     * Does it.
     *
     * @param content what is in the file
     * @return how it went
     * @throws Fault if the file does not pass
     * @throws IOException if it can't be written
     */
    Done on(Path file, byte[] content) throws Fault, IOException;

    /** How it went with a file that passes. */
    enum Done {
        AS_IT_IS,
        /** It passes only now that it was changed. */
        WRITTEN
    }

    /** A file does not pass; the message names it and says why. */
    final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }

        String report() {
            return String.valueOf(getMessage());
        }
    }
}
