package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Diagnostics as text for a terminal: message, place, the lines themselves with carets below, help.
 *
 * <pre>
 * error[missing-semicolon]: expected ';' before '}'
 *   --&gt; a.nix:1:8
 *    |
 *  1 | { a = 1 }
 *    |        ^ a ';' is missing here
 *   help: end it with ';'
 * </pre>
 *
 * <p>What a terminal would obey, as an escape sequence in a name or a string, is shown as a mark.
 */
public final class SnippetRenderer {

    /** More do not fit a screen; a first fault is worth more than a hundredth. */
    private static final int MOST = 20;

    private SnippetRenderer() {}

    /**
     * Renders diagnostics one after the other. Of more than 20 the rest is counted in a last line.
     *
     * @param diagnostics what to render
     * @param source the text that the labels point into, if there is one
     * @return the text, lines ended by LF but for the last
     */
    public static String render(List<Diagnostic> diagnostics, Optional<SourceText> source) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics.subList(0, Math.min(MOST, diagnostics.size()))) {
            if (out.length() > 0) {
                out.append("\n\n");
            }
            render(diagnostic, source, out);
        }
        if (diagnostics.size() > MOST) {
            out.append("\n\nand ").append(diagnostics.size() - MOST).append(" more");
        }
        return out.toString();
    }

    private static void render(Diagnostic diagnostic, Optional<SourceText> source, StringBuilder out) {
        out.append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(diagnostic.code().id())
                .append("]: ")
                .append(lines(diagnostic.message()));
        if (!diagnostic.labels().isEmpty()) {
            source.ifPresent(text -> Snippet.append(diagnostic, text, out));
        }
        diagnostic.help().ifPresent(help -> out.append("\n  help: ").append(lines(help)));
    }

    /** Messages of other modules may have several lines. */
    private static String lines(String text) {
        return text.lines()
                .map(Terminal::visible)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
