package io.github.nixpoet.generators.nix;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a listener is told while Nix runs: one {@link Started}, what Nix says and does, and one {@link Finished} if Nix ended by itself.
 *
 * <p>The events between are those of {@code --log-format internal-json}. A line that Nix's format does not have, as one of a wrapper or of
 * a crash, is {@link Said}; a message of a kind that is unknown here is {@link Other}.
 *
 * <pre>{@code
 * nix.listener(event -> {
 *     if (event instanceof NixEvent.BuilderSaid line) {
 *         System.out.println(line.text());
 *     }
 * });
 * }</pre>
 */
public sealed interface NixEvent {

    /**
     * Nix was started.
     *
     * @param command the program and its arguments
     * @param directory where it runs
     */
    record Started(List<String> command, Path directory) implements NixEvent {}

    /**
     * Nix began a piece of work.
     *
     * @param id what later events call it
     * @param parent the id of the work that this is part of, 0 if it is not known
     * @param kind what kind of work
     * @param level how much it matters
     * @param text what it is in words, possibly empty
     * @param fields what the kind says about it, numbers as text
     */
    record Begun(long id, long parent, ActivityKind kind, NixLevel level, String text, List<String> fields)
            implements NixEvent {

        /** Copies the fields. */
        public Begun {
            fields = List.copyOf(fields);
        }

        /**
         * What is worked on.
         *
         * @return the first field, as the path of a derivation or a URL; without fields the text
         */
        public String subject() {
            return fields.isEmpty() ? text : fields.get(0);
        }
    }

    /**
     * A piece of work is over, well or not.
     *
     * @param id that of its {@link Begun}
     */
    record Ended(long id) implements NixEvent {}

    /**
     * How far a piece of work is; derivations for {@link ActivityKind#BUILDS}, bytes for a download.
     *
     * @param id that of its {@link Begun}
     * @param done what is done
     * @param expected how much there is to do, as far as it is known
     * @param running what is being done
     * @param failed what did not succeed
     */
    record Progressed(long id, long done, long expected, long running, long failed) implements NixEvent {}

    /**
     * How much of a kind of work is to come.
     *
     * @param id that of the {@link Begun} that this is part of
     * @param kind the kind of work
     * @param amount how much, in bytes or pieces
     */
    record Expected(long id, ActivityKind kind, long amount) implements NixEvent {}

    /**
     * A builder began a phase.
     *
     * @param id that of the build's {@link Begun}
     * @param phase its name, as {@code buildPhase}
     */
    record PhaseBegun(long id, String phase) implements NixEvent {}

    /**
     * A builder wrote a line.
     *
     * @param id that of the build's {@link Begun}
     * @param text the line as it came, without its end; a very long one is cut
     */
    record BuilderSaid(long id, String text) implements NixEvent {}

    /**
     * Nix said something.
     *
     * @param level how much it matters
     * @param text one line or more, without colours
     */
    record Said(NixLevel level, String text) implements NixEvent {}

    /**
     * Nix said what is wrong. More of these may follow.
     *
     * @param error what Nix said, read
     */
    record Failed(NixError error) implements NixEvent {}

    /**
     * Nix said what is not known here.
     *
     * @param json the message as it came
     */
    record Other(String json) implements NixEvent {}

    /**
     * Nix ended.
     *
     * @param exitCode its exit code, 0 for success
     * @param time how long it ran
     */
    record Finished(int exitCode, Duration time) implements NixEvent {}
}
