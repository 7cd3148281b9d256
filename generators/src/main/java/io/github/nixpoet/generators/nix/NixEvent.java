package io.github.nixpoet.generators.nix;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a listener is told while Nix runs: one {@link Started}, {@link LogLine}s, and one {@link Finished} if Nix ended by itself. */
public sealed interface NixEvent {

    /**
     * Nix was started.
     *
     * @param command the program and its arguments
     * @param directory where it runs
     */
    record Started(List<String> command, Path directory) implements NixEvent {}

    /**
     * Nix or a builder wrote a line to its error stream.
     *
     * @param text the line as it came, without its end; a very long one is cut
     */
    record LogLine(String text) implements NixEvent {}

    /**
     * Nix ended.
     *
     * @param exitCode its exit code, 0 for success
     * @param time how long it ran
     */
    record Finished(int exitCode, Duration time) implements NixEvent {}
}
