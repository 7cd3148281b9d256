package io.github.nixpoet.generators.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is told of many places that are looked at side by side: in their order, whichever is done first. */
final class Reports {

    private final PrintWriter err;
    private final boolean quiet;
    private final Map<Integer, List<String>> untold = new HashMap<>();
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
     * @param reports what is wrong there; none if nothing is
     */
    synchronized void tell(int index, List<String> reports) {
        untold.put(index, reports);
        for (List<String> next = untold.remove(told); next != null; next = untold.remove(told)) {
            next.forEach(this::print);
            told++;
        }
    }

    /** How many reports there are, of those told. */
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
