package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;
import static io.github.nixpoet.doc.Doc.text;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Flat;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Strings: their own lines are never broken; interpolations are, if they are not small. */
final class StringPrinter {

    /** An interpolation of no more than this is never broken. */
    private static final int SMALL = 30;

    private static final int DELIMITERS = 3;
    private static final String QUOTES = "''";

    private final Printers printers;

    StringPrinter(Printers printers) {
        this.printers = printers;
    }

    Doc literal(StringLiteral node) {
        TokenFeed feed = printers.feed;
        if (!node.isIndented() || IndentedText.isVerbatim(node)) {
            return group(feed.take(node.token()));
        }
        List<IndentedText.Line> lines = IndentedText.lines(node);
        if (!IndentedText.staysIndented(node)) {
            return group(feed.take(node.token(), "\"" + simple(lines.get(0)) + "\""));
        }
        Doc before = feed.takeLeading();
        Doc behind = feed.takeTrailing();
        Doc open = feed.bare(node.token(), QUOTES);
        return concat(before, group(open, content(lines), text(QUOTES), behind));
    }

    private static String simple(IndentedText.Line line) {
        return line.pieces().isEmpty() ? "" : escape(line.pieces().get(0).text());
    }

    /** The escapes of an indented string that has no double quote and no backslash as those of a simple one. */
    private static String escape(String text) {
        return text.replace("'''", "\0").replace("''$", "\\$").replace("\0", "''");
    }

    Doc interpolated(InterpolatedString node) {
        TokenFeed feed = printers.feed;
        Doc before = feed.takeLeading();
        if (IndentedText.isVerbatim(node)) {
            Doc open = feed.take(node.open());
            Doc content = simpleContent(IndentedText.split(node), false);
            return concat(before, group(open, content, feed.take(node.close())));
        }
        if (node.isIndented() && IndentedText.staysIndented(node)) {
            Doc open = feed.take(node.open());
            Doc content = content(IndentedText.lines(node));
            feed.skipText();
            return concat(before, group(open, content, feed.take(node.close())));
        }
        List<IndentedText.Line> lines = node.isIndented() ? IndentedText.lines(node) : IndentedText.split(node);
        Doc open = feed.take(node.open(), "\"");
        Doc content = simpleContent(lines, node.isIndented());
        return concat(before, group(open, content, feed.take(node.close(), "\"")));
    }

    private Doc simpleContent(List<IndentedText.Line> lines, boolean respell) {
        List<Doc> docs = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                pending.append('\n');
            }
            IndentedText.Line line = lines.get(i);
            for (IndentedText.Piece piece : line.pieces()) {
                if (piece.interpolation() == null) {
                    pending.append(respell ? escape(piece.text()) : piece.text());
                } else {
                    flush(docs, pending);
                    printers.feed.skipText();
                    docs.add(
                            new Doc.Indent(0, line.indentation(), interpolation(piece.interpolation(), isAlone(line))));
                }
            }
        }
        flush(docs, pending);
        printers.feed.skipText();
        return concat(docs);
    }

    private void flush(List<Doc> docs, StringBuilder pending) {
        if (pending.length() > 0) {
            docs.add(printers.feed.bare(printers.feed.peek(), pending.toString()));
            pending.setLength(0);
        }
    }

    private Doc content(List<IndentedText.Line> lines) {
        List<Doc> docs = new ArrayList<>();
        int ends = 0;
        for (IndentedText.Line line : lines) {
            if (!line.pieces().isEmpty()) {
                if (ends > 0) {
                    docs.add(new Doc.LineEnds(docs.isEmpty() ? ends + 1 : ends));
                } else if (lines.size() > 1) {
                    docs.add(Gap.BREAK);
                }
                docs.add(line(line));
                ends = 0;
            }
            ends++;
        }
        boolean closesLine = lines.get(lines.size() - 1).pieces().isEmpty();
        Doc end = closesLine ? new Doc.LineEnds(docs.isEmpty() ? ends : ends - 1) : Doc.EMPTY;
        return concat(nest(concat(docs)), end);
    }

    private Doc line(IndentedText.Line line) {
        List<Doc> docs = new ArrayList<>();
        for (IndentedText.Piece piece : line.pieces()) {
            if (piece.interpolation() != null) {
                printers.feed.skipText();
                docs.add(new Doc.Indent(0, line.indentation(), interpolation(piece.interpolation(), isAlone(line))));
            } else if (piece.token() != null && printers.feed.peek().equals(piece.token())) {
                docs.add(printers.feed.bare(piece.token(), piece.text()));
            } else {
                docs.add(text(piece.text()));
            }
        }
        return concat(docs);
    }

    private static boolean isAlone(IndentedText.Line line) {
        List<IndentedText.Piece> pieces = line.pieces();
        return pieces.size() == 1
                || pieces.size() == 2
                        && pieces.get(0).interpolation() == null
                        && pieces.get(0).text().isBlank();
    }

    Doc path(InterpolatedPath node) {
        Doc before = printers.feed.takeLeading();
        List<Doc> docs = new ArrayList<>();
        for (StringPart part : node.parts()) {
            docs.add(
                    part instanceof TextPart text
                            ? printers.feed.take(text.token())
                            : interpolation((Interpolation) part));
        }
        return concat(before, concat(docs));
    }

    Doc interpolation(Interpolation node) {
        return interpolation(node, false);
    }

    private Doc interpolation(Interpolation node, boolean alone) {
        TokenFeed feed = printers.feed;
        Doc lead = feed.takeLeading();
        boolean comments = feed.opensWithComment();
        if (!alone && !comments) {
            Optional<Doc> small = small(node);
            if (small.isPresent()) {
                return concat(lead, small.get(), feed.takeTrailingOfLast());
            }
        }
        Doc comment = feed.takeTrailingAsLeading();
        Doc open = concat(lead, feed.take(node.open()));
        if (alone && !comments) {
            Doc content = printers.parentheses.content(node.expression());
            return group(open, content, feed.take(node.close()));
        }
        Doc before = concat(comment, feed.takeLeading());
        Doc inner = group(printers.print(node.expression()));
        Doc behind = feed.takeLeading();
        return group(open, Gap.BREAK, nest(before, inner, behind), Gap.BREAK, feed.take(node.close()));
    }

    /** An interpolation whose braces hold on to what is in them, without what trails it. */
    private Optional<Doc> small(Interpolation node) {
        TokenFeed feed = printers.feed;
        boolean absorbed = Shapes.isAbsorbableTerm(node.expression());
        boolean simple = !absorbed && Shapes.isSimple(node.expression()) && feed.isQuietButForPaths(node);
        if (!absorbed && !simple && feed.opensComments()) {
            return Optional.empty();
        }
        TokenFeed.Mark mark = feed.mark();
        Doc open = feed.take(node.open());
        Doc inner = printers.print(node.expression());
        Doc before = feed.takeLeading();
        Doc close = concat(before, feed.takeUntrailed(node.close()));
        if (absorbed) {
            return Optional.of(group(open, group(inner), close));
        }
        int width = simple ? Integer.MAX_VALUE : SMALL + DELIMITERS - Shapes.hiddenWidth(node.expression());
        Optional<Doc> flat = Flat.within(concat(open, inner, close), width);
        if (flat.isEmpty() && simple) {
            return Optional.of(concat(open, inner, close));
        }
        if (flat.isEmpty()) {
            feed.reset(mark);
        }
        return flat;
    }
}
