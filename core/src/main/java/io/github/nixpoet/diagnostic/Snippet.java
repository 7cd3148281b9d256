package io.github.nixpoet.diagnostic;

import io.github.nixpoet.source.Position;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of a text that a diagnostic's labels point into, with marks below; labels of one line share it. */
final class Snippet {

    /** A part of one line to mark. */
    private record Mark(int line, int start, int end, boolean primary, String text) {}

    private final SourceText source;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder out;

    private Snippet(SourceText source, StringBuilder out) {
        this.source = source;
        this.out = out;
    }

    /** Appends lines, each begun by LF. */
    static void append(Diagnostic diagnostic, SourceText source, StringBuilder out) {
        Snippet snippet = new Snippet(source, out);
        boolean primary = true;
        for (Label label : diagnostic.labels()) {
            snippet.mark(label, primary);
            primary = false;
        }
        snippet.render(source.position(diagnostic.labels().get(0).span().start()));
    }

    /** A label over several lines marks the first line to its end, and the last up to where it ends. */
    private void mark(Label label, boolean primary) {
        Span span = label.span();
        int first = source.position(span.start()).line();
        int last = span.length() == 0 ? first : source.position(span.end() - 1).line();
        if (first == last) {
            marks.add(new Mark(first, span.start(), span.end(), primary, label.text()));
        } else {
            Span line = source.line(last);
            int end = Math.min(span.end(), line.end());
            marks.add(new Mark(first, span.start(), source.line(first).end(), primary, "…"));
            marks.add(new Mark(last, indentation(line, end), end, primary, label.text()));
        }
    }

    private int indentation(Span line, int end) {
        int at = line.start();
        while (at < end && source.text().charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private void render(Position place) {
        SortedMap<Integer, List<Mark>> lines = new TreeMap<>();
        for (Mark mark : marks) {
            lines.computeIfAbsent(mark.line, line -> new ArrayList<>()).add(mark);
        }
        int width = Integer.toString(lines.lastKey()).length();
        String blank = " ".repeat(width + 2);
        out.append("\n  --> ")
                .append(Terminal.visible(source.name()))
                .append(':')
                .append(place);
        out.append('\n').append(blank).append('|');
        int before = lines.firstKey() - 1;
        for (Map.Entry<Integer, List<Mark>> line : lines.entrySet()) {
            if (line.getKey() > before + 1) {
                out.append('\n').append(blank).append('⋮');
            }
            before = line.getKey();
            String number = Integer.toString(before);
            out.append("\n ")
                    .append(" ".repeat(width - number.length()))
                    .append(number)
                    .append(" | ");
            line(source.line(before), line.getValue(), blank);
        }
    }

    private void line(Span line, List<Mark> here, String blank) {
        Window window = Window.of(source, line, here.get(0).start);
        out.append(window.shown());
        for (Mark mark : here) {
            int start = window.column(mark.start);
            int end = window.column(mark.end);
            out.append('\n').append(blank).append("| ").append(" ".repeat(start));
            out.append((mark.primary ? "^" : "-").repeat(Math.max(1, end - start)));
            if (!mark.text.isEmpty()) {
                out.append(' ').append(Terminal.visible(mark.text));
            }
        }
    }
}
