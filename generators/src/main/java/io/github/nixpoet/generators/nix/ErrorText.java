package io.github.nixpoet.generators.nix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors as Nix writes them for people.
 *
 * <p>Nix 2.8 puts the message first and the trace behind it; Nix 2.34 ends the trace with it, indented below a bare
 * {@code error:}. Both are followed by {@code at FILE:LINE:COLUMN:} and a piece of the source, which is left out.
 */
final class ErrorText {

    private static final Pattern ERROR = Pattern.compile("\\s*error:(.*)");
    private static final Pattern FRAME = Pattern.compile("\\s*… ?(.*)");
    private static final Pattern PLACE = Pattern.compile("\\s*at (.+:\\d+:\\d+):?");
    private static final Pattern SOURCE = Pattern.compile("\\s*\\d*\\|.*");
    private static final Pattern ASIDE =
            Pattern.compile("\\s*(Did you mean .*|\\(use '--show-trace'.*|\\(stack trace truncated.*)");

    /** A message or a frame while its lines come in. */
    private static final class Part {
        private final StringBuilder text = new StringBuilder();
        private Optional<NixPosition> position = Optional.empty();

        void add(String line) {
            if (position.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n").append(line.strip());
            }
        }

        String said() {
            return text.toString().strip();
        }
    }

    private ErrorText() {}

    static List<NixError> read(String log) {
        List<NixError> errors = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : AnsiText.plain(log).lines().toList()) {
            boolean outermost = !line.isBlank() && !Character.isWhitespace(line.charAt(0));
            if (outermost) {
                close(open, errors);
            }
            if (!open.isEmpty() || ERROR.matcher(line).matches() && outermost) {
                open.add(line);
            }
        }
        close(open, errors);
        return List.copyOf(errors);
    }

    private static void close(List<String> lines, List<NixError> errors) {
        if (!lines.isEmpty()) {
            NixError error = block(lines);
            if (!error.message().isEmpty()) {
                errors.add(error);
            }
            lines.clear();
        }
    }

    /** One error: a line that begins with {@code error:} and all that is indented below it. */
    private static NixError block(List<String> lines) {
        Part message = new Part();
        List<Part> frames = new ArrayList<>();
        Part current = message;
        for (String line : lines) {
            Matcher error = ERROR.matcher(line);
            Matcher frame = FRAME.matcher(line);
            Matcher place = PLACE.matcher(line);
            if (error.matches()) {
                message = new Part();
                message.add(error.group(1));
                current = message;
            } else if (frame.matches()) {
                current = new Part();
                current.add(frame.group(1));
                frames.add(current);
            } else if (place.matches()) {
                current.position = NixPosition.parse(place.group(1));
            } else if (!SOURCE.matcher(line).matches() && !ASIDE.matcher(line).matches()) {
                current.add(line);
            }
        }
        if (current == message) {
            // Nix 2.34 goes from the outermost to the message.
            Collections.reverse(frames);
        }
        return new NixError(
                message.said(),
                message.position,
                frames.stream()
                        .map(frame -> new NixError.Frame(frame.said(), frame.position))
                        .toList(),
                ErrorWords.suggestions(String.join("\n", lines)),
                List.of());
    }
}
