package io.github.nixpoet.generators.nix;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A command for people to read: the program's name, its arguments cut to a bearable length. */
final class CommandText {

    /** What each call begins with, of no interest to who wrote the call. */
    static final List<String> LOGGING = List.of("--log-format", "internal-json", "--show-trace");

    private static final int LONGEST_ARGUMENT = 120;
    private static final int MOST_ARGUMENTS = 12;

    private CommandText() {}

    static String of(List<String> command) {
        Path program = Objects.requireNonNull(Path.of(command.get(0)).getFileName(), "a program has a name");
        List<String> arguments = command.subList(1, command.size());
        if (arguments.size() >= LOGGING.size()
                && arguments.subList(0, LOGGING.size()).equals(LOGGING)) {
            arguments = arguments.subList(LOGGING.size(), arguments.size());
        }
        return Stream.concat(Stream.of(program.toString()), arguments.stream())
                        .limit(MOST_ARGUMENTS)
                        .map(CommandText::shown)
                        .collect(Collectors.joining(" "))
                + (arguments.size() >= MOST_ARGUMENTS ? " …" : "");
    }

    /** A text on one line. */
    static String line(String text) {
        return text.codePoints()
                .mapToObj(c -> c == '\n' ? "\\n" : Character.isISOControl(c) ? "?" : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String shown(String argument) {
        int end = Math.min(argument.length(), LONGEST_ARGUMENT);
        String cut = line(argument.substring(0, end)) + (end < argument.length() ? "…" : "");
        return cut.isEmpty() || cut.indexOf(' ') >= 0 ? "'" + cut + "'" : cut;
    }
}
