package io.github.nixpoet.testing;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.Lint;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.source.Position;
import io.github.nixpoet.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places of lints, as Nix 2.34 and as we tell them. */
public final class NixLints {

    private static final Pattern WARNING = Pattern.compile(
            "\\((lint-[a-z-]+)\\)\\n\\s+at (\\S+):(\\d+):(\\d+):|warning: at (\\S+):(\\d+):(\\d+): This expression uses `or`");

    private static final Map<Lint, String> SETTINGS = Map.of(
            Lint.URL_LITERAL, "lint-url-literals",
            Lint.SHORT_PATH_LITERAL, "lint-short-path-literals",
            Lint.ABSOLUTE_PATH_LITERAL, "lint-absolute-path-literals",
            Lint.OR_AS_NAME, "or");

    private NixLints() {}

    /**
     * What makes Nix tell them all.
     *
     * @return arguments
     */
    public static String[] arguments() {
        return Stream.of("url", "short-path", "absolute-path")
                .flatMap(lint -> Stream.of("--lint-" + lint + "-literals", "warn"))
                .toArray(String[]::new);
    }

    /**
     * Nix' warnings.
     *
     * @param verdict what it said
     * @return file, line, column in bytes and setting of each
     */
    public static List<String> nix(RealNix.Verdict verdict) {
        Matcher warning = WARNING.matcher(verdict.messages());
        return warning.results()
                .map(found -> Optional.ofNullable(found.group(1))
                        .map(setting -> line(found.group(2), found.group(3), found.group(4), setting))
                        .orElseGet(() -> line(found.group(5), found.group(6), found.group(7), "or")))
                .toList();
    }

    /**
     * Our notes.
     *
     * @param result a file that was parsed
     * @return as {@link #nix} has them
     */
    public static List<String> ours(ParseResult result) {
        return result.diagnostics().stream()
                .flatMap(note -> place(note, result.source()))
                .toList();
    }

    private static Stream<String> place(Diagnostic note, SourceText source) {
        return note.primary().stream().map(label -> {
            int start = label.span().start();
            Position position = source.position(start);
            String before = source.text().substring(source.line(position.line()).start(), start);
            int column = before.getBytes(StandardCharsets.UTF_8).length + 1;
            return line(
                    source.name(), "" + position.line(), "" + column, SETTINGS.getOrDefault(note.code(), "unknown"));
        });
    }

    private static String line(String file, String line, String column, String setting) {
        return file + ":" + line + ":" + column + " " + setting;
    }
}
