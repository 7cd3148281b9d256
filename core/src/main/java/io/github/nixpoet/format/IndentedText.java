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
    private static final String ESCAPE = "''\\";

    /** A stretch of a line: raw text, or an interpolation; the token is there where the stretch is the first of its token. */
    record Piece(
            String text, @Nullable Token token, @Nullable Interpolation interpolation) {}

    /** A line. */
    record Line(List<Piece> pieces) {

        boolean isBlank() {
            for (Piece piece : pieces) {
                if (piece.interpolation() != null || !isBlank(piece.text())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isBlank(String text) {
            return Blanks.indentation(text) == text.length();
        }

        /** Whether there is nothing but an interpolation behind blanks. */
        boolean hasOnlyInterpolation() {
            int last = pieces.size() - 1;
            boolean alone = last == 0
                    || last == 1
                            && pieces.get(0).interpolation() == null
                            && isBlank(pieces.get(0).text());
            return alone && pieces.get(last).interpolation() != null;
        }

        /** The blank space that it starts with, tabs included. */
        String blanks() {
            if (pieces.isEmpty() || pieces.get(0).interpolation() != null) {
                return "";
            }
            String text = pieces.get(0).text();
            return text.substring(0, text.length() - Blanks.stripLeading(text).length());
        }

        /** The same line without some of the characters that it starts with. */
        Line without(int count) {
            if (count == 0) {
                return this;
            }
            List<Piece> rest = new ArrayList<>(pieces);
            Piece first = rest.get(0);
            if (first.text().length() == count) {
                rest.remove(0);
            } else {
                rest.set(0, new Piece(first.text().substring(count), first.token(), null));
            }
            return new Line(rest);
        }

        /** How many blanks it starts with. */
        int indentation() {
            if (pieces.isEmpty() || pieces.get(0).interpolation() != null) {
                return 0;
            }
            return Blanks.indentation(pieces.get(0).text());
        }
    }

    private IndentedText() {}

    /** The blanks that Nix takes away from the start of each line. */
    static String indentation(StringExpression string) {
        List<Line> lines = split(string);
        int common = common(lines);
        return common == Integer.MAX_VALUE ? "" : " ".repeat(common);
    }

    /** Whether an indented string of these lines is printed with two single quotes on either side. */
    static boolean staysIndented(List<Line> lines) {
        return lines.size() > 1 || lines.get(0).pieces().stream().anyMatch(piece -> needsEscape(piece.text()));
    }

    private static boolean needsEscape(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('\r') >= 0;
    }

    /**
     * Whether a string has to keep its indentation. Nix takes it away behind an escaped line break, too, where more or less of it
     * would be another value; nixfmt overlooks that.
     */
    static boolean isVerbatim(StringExpression string) {
        if (!string.isIndented()) {
            return false;
        }
        if (string instanceof StringLiteral literal) {
            String token = literal.token().text();
            return token.indexOf(ESCAPE, QUOTES) >= 0 && isVerbatim(token.substring(QUOTES, token.length() - QUOTES));
        }
        List<StringPart> parts = ((InterpolatedString) string).parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof TextPart part && isVerbatim(part.token().text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerbatim(String text) {
        return text.contains(ESCAPE) && (text.contains("''\\n ") || text.contains("''\\\n") || text.endsWith(ESCAPE));
    }

    /** Whether a string is printed on several lines: a blank first one does not count. */
    static boolean hasLines(StringExpression string) {
        if (!string.isIndented()) {
            return false;
        }
        if (string instanceof StringLiteral literal) {
            return new IndentedLiteral(literal.token().text()).hasLines();
        }
        List<StringPart> parts = ((InterpolatedString) string).parts();
        int ends = 0;
        boolean blank = true;
        for (int i = 0; i < parts.size(); i++) {
            // An interpolation is a text that is not blank.
            String text = parts.get(i) instanceof TextPart part ? part.token().text() : "$";
            int end = text.indexOf('\n');
            blank &= ends > 0 || Line.isBlank(end < 0 ? text : text.substring(0, end));
            while (end >= 0) {
                ends++;
                end = text.indexOf('\n', end + 1);
            }
        }
        return ends > 1 || ends == 1 && !blank;
    }

    static List<Line> lines(StringExpression string) {
        List<Line> lines = split(string);
        if (lines.size() > 1 && lines.get(0).isBlank()) {
            lines.remove(0);
        }
        int common = common(lines);
        for (int i = 0; i < lines.size(); i++) {
            strip(lines.get(i), common, i == lines.size() - 1);
        }
        return lines;
    }

    private static int common(List<Line> lines) {
        int common = Integer.MAX_VALUE;
        for (Line line : lines) {
            if (!line.isBlank()) {
                common = Math.min(common, line.indentation());
            }
        }
        return common;
    }

    /** Blanks beyond the indentation belong to the value, also on a line without anything else, but for the last one. */
    private static void strip(Line line, int common, boolean last) {
        if (line.isBlank() && (last || line.indentation() <= common)) {
            line.pieces().clear();
        } else if (common > 0) {
            Piece first = line.pieces().get(0);
            if (first.text().length() == common) {
                line.pieces().remove(0);
            } else {
                line.pieces().set(0, new Piece(first.text().substring(common), first.token(), null));
            }
        }
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
        int start = 0;
        while (true) {
            int end = text.indexOf('\n', start);
            int lineEnd = end < 0 ? text.length() : end;
            if (lineEnd > start) {
                lines.get(lines.size() - 1).pieces().add(new Piece(text.substring(start, lineEnd), token, null));
            }
            if (end < 0) {
                return;
            }
            lines.add(new Line(new ArrayList<>(1)));
            start = end + 1;
        }
    }
}
