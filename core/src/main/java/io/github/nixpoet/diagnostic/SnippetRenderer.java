package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.Position;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Diagnostics as text for a terminal: message, place, the line itself with carets below, help.
 *
 * <pre>
 * error[missing-semicolon]: expected ';' before '}'
 *   --&gt; a.nix:1:8
 *    |
 *  1 | { a = 1 }
 *    |        ^ a ';' is missing here
 *   help: end it with ';'
 * </pre>
 */
public final class SnippetRenderer {

    private static final int TAB = 4;
    private static final int LONGEST_LINE = 160;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private SnippetRenderer() {}

    /**
     * Renders diagnostics one after the other.
     *
     * @param diagnostics what to render
     * @param source the text that the labels point into, if there is one
     * @return the text, lines ended by LF but for the last
     */
    public static String render(List<Diagnostic> diagnostics, Optional<SourceText> source) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : diagnostics) {
            if (out.length() > 0) {
                out.append("\n\n");
            }
            render(diagnostic, source, out);
        }
        return out.toString();
    }

    private static void render(Diagnostic diagnostic, Optional<SourceText> source, StringBuilder out) {
        out.append(diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(diagnostic.code().id())
                .append("]: ")
                .append(diagnostic.message());
        source.ifPresent(text -> {
            boolean first = true;
            for (Label label : diagnostic.labels()) {
                snippet(label, text, first, out);
                first = false;
            }
        });
        diagnostic.help().ifPresent(help -> out.append("\n  help: ").append(help));
    }

    private static void snippet(Label label, SourceText source, boolean primary, StringBuilder out) {
        Span span = label.span();
        Position position = source.position(span.start());
        Span line = source.line(position.line());
        String number = Integer.toString(position.line());
        String margin = " ".repeat(number.length() + 2) + "| ";
        out.append("\n  ")
                .append(primary ? "--> " : "::: ")
                .append(source.name())
                .append(':')
                .append(position);
        out.append('\n').append(margin.stripTrailing());
        out.append("\n ").append(number).append(" | ");
        int from = windowStart(source, line, span.start());
        int to = windowEnd(source, line, from);
        if (from > line.start()) {
            out.append('…');
        }
        out.append(expandTabs(source.text().substring(from, to)));
        out.append('\n').append(margin);
        if (from > line.start()) {
            out.append(' ');
        }
        int start = Math.min(span.start(), to);
        int end = Math.max(start, Math.min(span.end(), to));
        out.append(" ".repeat(width(source.text(), from, start)));
        out.append((primary ? "^" : "-").repeat(Math.max(1, width(source.text(), start, end))));
        if (!label.text().isEmpty()) {
            out.append(' ').append(label.text());
        }
    }

    /** A generated line may hold megabytes: only what stands around the place is shown. */
    private static int windowStart(SourceText source, Span line, int place) {
        int start = place - line.start() > LONGEST_LINE / 2 ? place - LONGEST_LINE / 2 : line.start();
        return insidePair(source.text(), start) ? start - 1 : start;
    }

    private static int windowEnd(SourceText source, Span line, int from) {
        int end = Math.min(line.end(), from + LONGEST_LINE);
        return insidePair(source.text(), end) ? end + 1 : end;
    }

    private static boolean insidePair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String expandTabs(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(" ".repeat(TAB));
            } else {
                out.appendCodePoint(isUnseen(c) ? '\uFFFD' : c);
            }
        });
        return out.toString();
    }

    /** Control characters, a byte-order mark, marks that turn the direction of text: what a terminal would obey or hide. */
    private static boolean isUnseen(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_JOINER;
    }

    private static int width(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .map(SnippetRenderer::columns)
                .sum();
    }

    private static int columns(int c) {
        if (c == '\t') {
            return TAB;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == ZERO_WIDTH_JOINER) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** East Asian wide and emoji blocks, as terminals draw them. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
