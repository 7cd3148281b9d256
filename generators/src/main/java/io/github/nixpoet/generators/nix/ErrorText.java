package io.github.nixpoet.generators.nix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nix's own error in one line.
 *
 * <p>Nix 2.8 puts the message first and the trace behind it; Nix 2.34 ends the trace with it, indented below a bare
 * {@code error:}. Both are followed by {@code at FILE:LINE:COLUMN:} and a piece of the source, which is left out.
 */
final class ErrorText {

    private static final int LONGEST = 800;
    private static final int LOG_LINES = 3;
    private static final Pattern ANSI = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");
    private static final Pattern ERROR = Pattern.compile("\\s*error:(.*)");
    private static final Pattern PLACE = Pattern.compile("\\s*at (.+:\\d+:\\d+):?");
    private static final Pattern END = Pattern.compile("\\s*\\d*\\|.*|\\s*…\\s.*|\\s*Output paths:");
    private static final Pattern BUILD = Pattern.compile("builder for .*|Cannot build .*");

    private ErrorText() {}

    /** The error in a log; if nothing is marked as one, the last line; empty for an empty log. */
    static Optional<String> condense(String log) {
        List<String> lines = plain(log).toList();
        int start = first(lines);
        if (start < 0) {
            return lines.stream()
                    .filter(line -> !line.isBlank())
                    .reduce((a, b) -> b)
                    .map(ErrorText::shown);
        }
        String message = message(lines, start);
        return Optional.of(
                shown(BUILD.matcher(message).matches() ? message + lastWords(lines.subList(0, start)) : message));
    }

    /** The lines of a log without colours. */
    static Stream<String> plain(String log) {
        return ANSI.matcher(log).replaceAll("").lines();
    }

    private static String shown(String message) {
        String cut = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        return CommandText.line(cut.strip());
    }

    /** The first error that says something: after a bare {@code error:} that is the last one of its trace. */
    private static int first(List<String> lines) {
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher match = ERROR.matcher(lines.get(i));
            if (!match.matches()) {
                continue;
            }
            boolean nested = Character.isWhitespace(lines.get(i).charAt(0));
            if (!nested && found >= 0) {
                break;
            }
            if (!match.group(1).isBlank()) {
                found = i;
                if (!nested) {
                    break;
                }
            }
        }
        return found;
    }

    private static String message(List<String> lines, int start) {
        List<String> parts = new ArrayList<>();
        String head = lines.get(start);
        parts.add(head.substring(head.indexOf("error:") + "error:".length()).strip());
        for (String line : lines.subList(start + 1, lines.size())) {
            Matcher place = PLACE.matcher(line);
            if (place.matches()) {
                parts.add("at " + place.group(1));
                break;
            }
            if (END.matcher(line).matches() || (!line.isBlank() && !Character.isWhitespace(line.charAt(0)))) {
                break;
            }
            if (!line.isBlank()) {
                parts.add(line.strip());
            }
        }
        return String.join(" ", parts);
    }

    /** What a builder said last, which is mostly why it failed. */
    private static String lastWords(List<String> before) {
        List<String> said = new ArrayList<>();
        for (String line : before) {
            if (line.startsWith("building '")) {
                said.clear();
            } else if (!line.isBlank()) {
                said.add(line);
            }
        }
        List<String> last = said.subList(Math.max(0, said.size() - LOG_LINES), said.size());
        return last.isEmpty() ? "" : "; the log before it ends: " + String.join(" / ", last);
    }
}
