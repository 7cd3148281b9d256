package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.file.Path;

/** What is to be done with each of many files. */
interface Work {

    /**
     * Does it.
     *
     * @return how many bytes the file has
     * @throws Fault if the file does not pass
     * @throws IOException if it can't be read or written
     */
    long on(Path file) throws Fault, IOException;

    /** A file does not pass; the message names it and says why. */
    final class Fault extends Exception {

        private static final long serialVersionUID = 1L;

        /** How many bytes the file has. */
        private final long bytes;

        Fault(String message, long bytes) {
            super(message);
            this.bytes = bytes;
        }

        long bytes() {
            return bytes;
        }

        String report() {
            return String.valueOf(getMessage());
        }
    }
}
