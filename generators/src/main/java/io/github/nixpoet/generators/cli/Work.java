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

        Fault(String message) {
            super(message);
        }

        String report() {
            return String.valueOf(getMessage());
        }
    }
}
