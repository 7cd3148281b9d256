package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.file.Path;

/** What is to be done with each of many files. */
interface Work {

    /**
     * Does it.
     *
     * @return how it went
     * @throws Fault if the file does not pass
     * @throws IOException if it can't be read or written
     */
    Done on(Path file) throws Fault, IOException;

    /**
     * A file passes.
     *
     * @param bytes how many it had
     * @param written whether it did only once it was changed
     */
    record Done(long bytes, boolean written) {

        /** It passes as it is. */
        static Done asItIs(long bytes) {
            return new Done(bytes, false);
        }
    }

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
