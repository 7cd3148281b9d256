package io.github.nixpoet.generators.nix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An error as Nix told it, taken apart. Nix 2.8 writes the message before the trace and 2.34 behind it; here they are the same.
 *
 * <pre>{@code
 * try {
 *     nix.build(call);
 * } catch (NixException e) {
 *     e.errors().forEach(error -> System.out.println(error.message() + " " + error.position()));
 * }
 * }</pre>
 *
 * @param message what is wrong, one line or more, without colours
 * @param position where, as far as Nix says; often a place in nixpkgs and only the trace leads to the culprit
 * @param trace how Nix came there, the innermost first
 * @param suggestions what Nix thinks was meant: names of attributes, arguments or options
 * @param log the last lines of the builder, if it was a build that failed
 */
public record NixError(
        String message, Optional<NixPosition> position, List<Frame> trace, List<String> suggestions, List<String> log) {

    private static final int LONGEST = 800;
    private static final int LOG_LINES = 3;
    private static final String RESULTS = "\nOutput paths:";

    /** Copies the lists. */
    public NixError {
        trace = List.copyOf(trace);
        suggestions = List.copyOf(suggestions);
        log = List.copyOf(log);
    }

    /**
     * One step of a trace.
     *
     * @param text what Nix was at, as {@code while evaluating the attribute 'a'}
     * @param position where, if Nix says so
     */
    public record Frame(String text, Optional<NixPosition> position) {

        /**
         * The options that it is about.
         *
         * @return their paths as Nix writes them
         */
        public List<String> options() {
            return ErrorWords.options(Stream.of(text));
        }
    }

    /**
     * A value that an error about an option complains of.
     *
     * @param file the module that gave it
     * @param value the value as Nix prints it, possibly cut
     */
    public record Definition(String file, String value) {}

    /**
     * Reads what Nix wrote to a terminal or a log.
     *
     * @param log any text; colours do not matter
     * @return the errors in it, in its order
     */
    public static List<NixError> read(String log) {
        return ErrorText.read(log);
    }

    /**
     * The options that it is about.
     *
     * @return their paths as Nix writes them, that of the message first, then those of the trace
     */
    public List<String> options() {
        return ErrorWords.options(
                Stream.concat(Stream.of(message), trace.stream().map(Frame::text)));
    }

    /**
     * The definitions that an error of an option's type, of a conflict or of an unknown option lists.
     *
     * @return the definitions, none for other errors
     */
    public List<Definition> definitions() {
        return ErrorWords.definitions(message);
    }

    /**
     * The messages of {@code assertions} that do not hold.
     *
     * @return the messages, none for other errors
     */
    public List<String> assertions() {
        return ErrorWords.assertions(message);
    }

    /**
     * The attribute that is not there.
     *
     * @return its name, empty for other errors
     */
    public Optional<String> missingAttribute() {
        return ErrorWords.missingAttribute(message);
    }

    /**
     * The derivation that could not be built.
     *
     * @return its {@code .drv} path, empty for other errors
     */
    public Optional<String> derivation() {
        return ErrorWords.derivation(message);
    }

    /**
     * The error in one line: message, place, and what a builder wrote last.
     *
     * @return the line, of bounded length
     */
    public String summary() {
        int results = message.indexOf(RESULTS);
        String text = results < 0 ? message : message.substring(0, results);
        String line = CommandText.line(joined(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text));
        List<String> last = log.subList(Math.max(0, log.size() - LOG_LINES), log.size());
        String place = position.map(found -> " at " + CommandText.line(found.toString()))
                .orElse("");
        return last.isEmpty()
                ? line + place
                : line.replaceFirst("\\.$", "") + place + "; the log before it ends: "
                        + CommandText.line(String.join(" / ", last));
    }

    /** The same with the last lines of a builder. */
    NixError withLog(List<String> lines) {
        return new NixError(message, position, trace, suggestions, lines);
    }

    private static String joined(String text) {
        return String.join(
                " ",
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
