package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.Position;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Diagnostics as JSON for editors and other programs: an array with one object each, all of them, in their order.
 *
 * <pre>
 * [{"code":"missing-semicolon","severity":"error","message":"expected ';' before '}'","labels":[
 *   {"primary":true,"start":7,"end":7,"line":1,"column":8,"endLine":1,"endColumn":8,"text":"a ';' is missing here"}],
 *   "help":"end it with ';'","file":"a.nix"}]
 * </pre>
 *
 * <p>{@code start} and {@code end} count UTF-16 units from 0; lines and columns count from 1, columns in code points, and are there
 * where the text is known, as is {@code file}. {@code help} is missing where there is none.
 */
public final class JsonRenderer {

    private JsonRenderer() {}

    /**
     * Renders diagnostics.
     *
     * @param diagnostics what to render
     * @param source the text that the labels point into, if there is one
     * @return a JSON array on one line, ASCII but for what the messages have
     */
    public static String render(List<Diagnostic> diagnostics, Optional<SourceText> source) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic(diagnostic, source))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String diagnostic(Diagnostic diagnostic, Optional<SourceText> source) {
        StringBuilder out =
                new StringBuilder("{\"code\":").append(string(diagnostic.code().id()));
        out.append(",\"severity\":").append(string(diagnostic.severity().name().toLowerCase(Locale.ROOT)));
        out.append(",\"message\":").append(string(diagnostic.message()));
        out.append(",\"labels\":[");
        for (int i = 0; i < diagnostic.labels().size(); i++) {
            out.append(i == 0 ? "" : ",");
            label(diagnostic.labels().get(i), i == 0, source, out);
        }
        out.append(']');
        diagnostic.help().ifPresent(help -> out.append(",\"help\":").append(string(help)));
        source.ifPresent(text -> out.append(",\"file\":").append(string(text.name())));
        return out.append('}').toString();
    }

    private static void label(Label label, boolean primary, Optional<SourceText> source, StringBuilder out) {
        int start = label.span().start();
        int end = label.span().end();
        out.append("{\"primary\":").append(primary);
        out.append(",\"start\":").append(start).append(",\"end\":").append(end);
        source.ifPresent(text -> {
            position("line", "column", text.position(start), out);
            position("endLine", "endColumn", text.position(end), out);
        });
        out.append(",\"text\":").append(string(label.text())).append('}');
    }

    private static void position(String line, String column, Position position, StringBuilder out) {
        out.append(",\"").append(line).append("\":").append(position.line());
        out.append(",\"").append(column).append("\":").append(position.column());
    }

    /** What JSON forbids in a string, and half a surrogate pair, which has no UTF-8, become escapes. */
    private static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
