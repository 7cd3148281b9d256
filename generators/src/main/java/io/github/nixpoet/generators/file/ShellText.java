package io.github.nixpoet.generators.file;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands as a shell of POSIX takes them. */
final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private ShellText() {}

    static String of(List<String> command) {
        return of(Map.of(), command);
    }

    static String of(Map<String, String> environment, List<String> command) {
        return Stream.concat(
                        environment.entrySet().stream().map(entry -> entry.getKey() + "=" + word(entry.getValue())),
                        command.stream().map(ShellText::word))
                .collect(Collectors.joining(" "));
    }

    private static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
