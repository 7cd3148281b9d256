package io.github.nixpoet.generators.nix;

import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * Shows what Nix does while it does it: a bar on a terminal, a line an event where lines are kept, as in CI.
 *
 * <pre>{@code
 * try (NixProgress progress = NixProgress.of(terminal)) {
 *     nix.listener(progress).build(call);
 * }
 * }</pre>
 *
 * <p>For one call after the other, or for one at a time of several threads.
 */
public sealed interface NixProgress extends Consumer<NixEvent>, AutoCloseable permits BarProgress, LineProgress {

    /**
     * On the error stream, so that results can be piped.
     *
     * @param terminal whether the error stream is one that a person watches, as picocli's {@code Ansi.AUTO.enabled()} tells
     * @return a bar there, else lines
     */
    static NixProgress of(boolean terminal) {
        return terminal ? bar(System.err) : lines(System.err);
    }

    /**
     * A bar that counts builds and copies, with the build at work beside it. What builders write is not shown.
     *
     * @param out a terminal
     * @return the display, to be closed
     */
    static NixProgress bar(PrintStream out) {
        return new BarProgress(out);
    }

    /**
     * One line an event: what is built and fetched, phases, what builders write, warnings and errors.
     *
     * @param out where the lines go
     * @return the display
     */
    static NixProgress lines(PrintStream out) {
        return new LineProgress(out);
    }

    /** Ends the display; what was shown as lines stays. */
    @Override
    void close();
}
