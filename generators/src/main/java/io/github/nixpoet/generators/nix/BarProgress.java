package io.github.nixpoet.generators.nix;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar of builds and copies. */
final class BarProgress implements NixProgress {

    private final ProgressBar bar;

    /** What holds builds and copies together, and how far each is. */
    private final Map<Long, NixEvent.Progressed> sums = new HashMap<>();

    private final Map<Long, String> builds = new HashMap<>();

    BarProgress(PrintStream out) {
        bar = new ProgressBarBuilder()
                .setTaskName("nix")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public void accept(NixEvent event) {
        if (event instanceof NixEvent.Begun begun) {
            begin(begun);
        } else if (event instanceof NixEvent.Progressed progressed) {
            sums.computeIfPresent(progressed.id(), (id, before) -> progressed);
            bar.maxHint(sums.values().stream()
                    .mapToLong(NixEvent.Progressed::expected)
                    .sum());
            bar.stepTo(
                    sums.values().stream().mapToLong(NixEvent.Progressed::done).sum());
        } else if (event instanceof NixEvent.PhaseBegun phase) {
            show(builds.getOrDefault(phase.id(), "") + " " + phase.phase());
        } else if (event instanceof NixEvent.Ended ended) {
            builds.remove(ended.id());
        } else if (event instanceof NixEvent.Finished) {
            sums.clear();
        }
    }

    @Override
    public void close() {
        bar.close();
    }

    /** A builder chooses the names of its phases; what a terminal would obey is shown as a mark. */
    private void show(String text) {
        bar.setExtraMessage(CommandText.line(AnsiText.plain(text)));
    }

    private void begin(NixEvent.Begun begun) {
        switch (begun.kind()) {
            case BUILDS, COPY_PATHS -> sums.put(begun.id(), new NixEvent.Progressed(begun.id(), 0, 0, 0, 0));
            case BUILD, SUBSTITUTE -> {
                String name = LineProgress.name(begun.subject());
                builds.put(begun.id(), name);
                show(name);
            }
            default -> {
                // Part of the others.
            }
        }
    }
}
