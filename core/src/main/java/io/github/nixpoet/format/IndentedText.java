package io.github.nixpoet.format;

import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of an indented string without the indentation that Nix takes away. */
final class IndentedText {

    private static final int QUOTES = 2;

    /** A stretch of a line: raw text, or an interpolation; the token is there where the stretch is the first of its token. */
    record Piece(
            String text, @Nullable Token token, @Nullable Interpolation interpolation) {}

    /** A line. */
    record Line(List<Piece> pieces) {

        boolean isBlank() {
            return pieces.stream().allMatch(piece -> piece.interpolation() == null && isBlank(piece.text()));
        }

        private static boolean isBlank(String text) {
            return text.chars().allMatch(c -> c == ' ');
        }

        int indentation() {
            if (pieces.isEmpty() || pieces.get(0).interpolation() != null) {
                return 0;
            }
            String text = pieces.get(0).text();
            int at = 0;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at;
        }
    }

    private IndentedText() {}

    /** Whether a string is printed with two single quotes on either side. */
    static boolean staysIndented(StringExpression string) {
        if (!string.isIndented()) {
            return false;
        }
        List<Line> lines = lines(string);
        return lines.size() > 1
                || lines.get(0).pieces().stream()
                        .anyMatch(piece -> piece.text().chars().anyMatch(c -> c == '"' || c == '\\' || c == '\r'));
    }

    /**
     * Whether a string has to keep its indentation. Nix takes it away behind an escaped line break, too, where more or less of it
     * would be another value; nixfmt overlooks that.
     */
    static boolean isVerbatim(StringExpression string) {
        return string.isIndented()
                && split(string).stream()
                        .flatMap(line -> line.pieces().stream())
                        .anyMatch(piece ->
                                piece.text().contains("''\\n ") || piece.text().endsWith("''\\"));
    }

    /** Whether a string is printed on several lines. */
    static boolean hasLines(StringExpression string) {
        return string.isIndented() && lines(string).size() > 1;
    }

    static List<Line> lines(StringExpression string) {
        List<Line> lines = split(string);
        if (lines.size() > 1 && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        int common = Integer.MAX_VALUE;
        for (Line line : lines) {
            if (!line.isBlank()) {
                common = Math.min(common, line.indentation());
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, strip(lines.get(i), common, i == lines.size() - 1));
        }
        return lines;
    }

    /** Blanks beyond the indentation belong to the value, also on a line without anything else, but for the last one. */
    private static Line strip(Line line, int common, boolean last) {
        if (line.isBlank() && (last || line.indentation() <= common)) {
            return new Line(List.of());
        }
        if (common == 0) {
            return line;
        }
        List<Piece> pieces = new ArrayList<>(line.pieces());
        Piece first = pieces.get(0);
        pieces.set(0, new Piece(first.text().substring(common), first.token(), null));
        return new Line(pieces);
    }

    /** The lines of a string of either kind, with nothing taken away. */
    static List<Line> split(StringExpression string) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(new ArrayList<>()));
        if (string instanceof StringLiteral literal) {
            String text = literal.token().text();
            int quotes = string.isIndented() ? QUOTES : 1;
            split(text.substring(quotes, text.length() - quotes), null, lines);
            return lines;
        }
        for (StringPart part : ((InterpolatedString) string).parts()) {
            if (part instanceof TextPart text) {
                split(text.token().text(), text.token(), lines);
            } else {
                lines.get(lines.size() - 1).pieces().add(new Piece("", null, (Interpolation) part));
            }
        }
        return lines;
    }

    private static void split(String text, @Nullable Token token, List<Line> lines) {
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                lines.add(new Line(new ArrayList<>()));
            }
            if (!parts[i].isEmpty()) {
                lines.get(lines.size() - 1).pieces().add(new Piece(parts[i], token, null));
            }
        }
    }
}
