package io.github.nixpoet.generators.nix;

import java.util.List;

/** The end of a log for a person who sees nothing but the message: who wrote it, and a few lines that the message lacks. */
final class LogEnd {

    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 160;

    private LogEnd() {}

    /** As {@code /usr/bin/nix-build wrote last: a / b}; without such lines the program alone. */
    static String of(List<String> command, String log, String message) {
        List<String> lines = log.lines()
                .map(String::strip)
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .map(LogEnd::cut)
                .filter(line -> !message.contains(line.replaceFirst("^error:\\s*", "")))
                .toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
        String program = command.get(0);
        return last.isEmpty() ? "the program was " + program : program + " wrote last: " + String.join(" / ", last);
    }

    private static String cut(String line) {
        String shown = CommandText.line(line);
        return shown.length() > LONGEST_LINE ? shown.substring(0, LONGEST_LINE) + "…" : shown;
    }
}
