package io.github.nixpoet.generators.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is told of many places that are looked at side by side: in their order, whichever is done first. */
final class Reports {

    private final PrintWriter err;
    private final boolean quiet;
    private final Map<Integer, Optional<String>> untold = new HashMap<>();
    private int told;
    private int failed;

    Reports(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    /**
     * Tells what is known of a place once all before it are told.
     *
     * @param index the place's, from 0 without a gap
     * @param report what is wrong with it; empty if nothing is
     */
    synchronized void tell(int index, Optional<String> report) {
        untold.put(index, report);
        for (Optional<String> next = untold.remove(told); next != null; next = untold.remove(told)) {
            next.ifPresent(this::print);
            told++;
        }
    }

    /** How many places have something wrong, of those told. */
    synchronized int failed() {
        return failed;
    }

    private void print(String report) {
        failed++;
        if (!quiet) {
            err.println(report);
            err.flush();
        }
    }
}
