package io.github.nixpoet.generators.nix;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A line an event. What a terminal would obey is shown as a mark. */
final class LineProgress implements NixProgress {

    private final PrintStream out;

    /** The names of the builds at work. */
    private final Map<Long, String> builds = new HashMap<>();

    LineProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(NixEvent event) {
        if (event instanceof NixEvent.Begun begun) {
            show(begun);
        } else if (event instanceof NixEvent.PhaseBegun phase) {
            print(build(phase.id()) + ": " + phase.phase());
        } else if (event instanceof NixEvent.BuilderSaid said) {
            print(build(said.id()) + "> " + said.text());
        } else if (event instanceof NixEvent.Said said && said.level().compareTo(NixLevel.INFO) <= 0) {
            said.text().lines().forEach(this::print);
        } else if (event instanceof NixEvent.Failed failed) {
            print("error: " + failed.error().summary());
        } else if (event instanceof NixEvent.Ended ended && builds.containsKey(ended.id())) {
            print("end of " + builds.remove(ended.id()));
        } else if (event instanceof NixEvent.Finished finished) {
            print("Nix ended with " + finished.exitCode() + " after " + seconds(finished.time()));
        }
    }

    @Override
    public void close() {
        out.flush();
    }

    private void show(NixEvent.Begun begun) {
        switch (begun.kind()) {
            case BUILD -> {
                String name = name(begun.subject());
                builds.put(begun.id(), name);
                print("building " + name + (second(begun).isEmpty() ? "" : " on " + second(begun)));
            }
            case SUBSTITUTE -> print("fetching " + name(begun.subject()) + " from " + second(begun));
            case DOWNLOAD -> print("downloading " + begun.subject());
            case FETCH_TREE, FETCH_TO_STORE -> print(begun.text().isEmpty() ? begun.subject() : begun.text());
            default -> {
                // What holds other work together, or is a part of it.
            }
        }
    }

    private String build(long id) {
        return builds.getOrDefault(id, "build");
    }

    private void print(String line) {
        out.println(CommandText.line(AnsiText.plain(line)));
    }

    /** The machine, the substituter. */
    private static String second(NixEvent.Begun begun) {
        return begun.fields().size() > 1 ? begun.fields().get(1) : "";
    }

    static String name(String storePath) {
        return storePath.startsWith("/") ? NixDerivation.name(Path.of(storePath)) : storePath;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
