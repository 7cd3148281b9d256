package io.github.nixpoet.examples;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Shows how far the job is: a bar on a terminal, a line a system elsewhere. */
final class Progress implements AutoCloseable {

    private final int steps;
    private final PrintWriter lines;
    private final @Nullable ProgressBar bar;
    private int done;

    private Progress(int steps, PrintWriter lines, @Nullable ProgressBar bar) {
        this.steps = steps;
        this.lines = lines;
        this.bar = bar;
    }

    static Progress start(int steps, PrintWriter lines) {
        boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
        ProgressBar bar = terminal
                ? new ProgressBarBuilder()
                        .setTaskName("systems")
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build()
                : null;
        return new Progress(steps, lines, bar);
    }

    void next(String what) {
        done++;
        if (bar == null) {
            lines.printf("[%d/%d] %s%n", done, steps, what);
            lines.flush();
        } else {
            bar.stepTo(done - 1L);
            bar.setExtraMessage(what);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(done);
            bar.close();
        }
    }
}
