package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;
import static io.github.nixpoet.doc.Doc.text;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Strings and paths: their own lines are never broken; interpolations are, if they are not small. */
final class StringPrinter {

    private static final String QUOTES = "''";
    private static final String QUOTE = "\"";
    /** A line end that is no gap: a string with double quotes keeps its lines where they are. */
    private static final Doc BREAK_IN_TEXT = text("\n");

    private static final Doc LINE_END = new Doc.LineEnds(1);

    private final Printers printers;

    StringPrinter(Printers printers) {
        this.printers = printers;
    }

    Doc literal(StringLiteral node) {
        TokenFeed feed = printers.feed;
        Token token = node.token();
        if (!node.isIndented() && feed.areQuiet(1)) {
            return group(feed.takeTogether(1));
        }
        Doc before = feed.takeLeading();
        Doc behind = feed.takeTrailing();
        if (!node.isIndented() || IndentedText.isVerbatim(node)) {
            return concat(before, group(feed.bare(token, token.text())), behind);
        }
        List<IndentedText.Line> lines = IndentedText.lines(node);
        if (!IndentedText.staysIndented(lines)) {
            return concat(before, group(feed.bare(token, QUOTE + simple(lines.get(0)) + QUOTE)), behind);
        }
        Doc open = feed.bare(token, QUOTES);
        return concat(before, group(open, indented(lines), text(QUOTES)), behind);
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
        int length = Shapes.plainLength(node);
        if (length > 0 && feed.areQuiet(length)) {
            return group(feed.takeTogether(length));
        }
        Doc before = feed.takeLeading();
        boolean cut = node.isIndented() && isCut(node);
        boolean verbatim = IndentedText.isVerbatim(node);
        List<IndentedText.Line> lines =
                node.isIndented() && !verbatim ? IndentedText.lines(node) : IndentedText.split(node);
        boolean indented = node.isIndented() && (cut || verbatim || IndentedText.staysIndented(lines));
        String quotes = indented ? QUOTES : QUOTE;
        Doc open = feed.bare(node.open(), quotes);
        Doc content;
        if (verbatim || !indented) {
            content = simpleLines(lines, node.isIndented() && !verbatim);
        } else {
            content = cut ? raw(lines, IndentedText.indentation(node)) : indented(lines);
        }
        feed.skipText();
        Doc behind = feed.takeTrailing();
        return concat(before, group(open, content, feed.bare(node.close(), quotes)), behind);
    }

    /** Whether a region that stays as it is starts or ends within one of its interpolations. */
    private boolean isCut(InterpolatedString node) {
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at() + 1;
        for (StringPart part : node.parts()) {
            if (part instanceof Interpolation && tokens.isCut(at)) {
                return true;
            }
            at = tokens.partner(at) + 1;
        }
        return false;
    }

    private Doc simpleLines(List<IndentedText.Line> lines, boolean respell) {
        List<Doc> docs = new ArrayList<>();
        for (IndentedText.Line line : lines) {
            if (!docs.isEmpty()) {
                docs.add(BREAK_IN_TEXT);
            }
            docs.add(line(line, respell));
        }
        return concat(docs);
    }

    private Doc indented(List<IndentedText.Line> lines) {
        List<Doc> docs = new ArrayList<>();
        for (IndentedText.Line line : lines) {
            if (!docs.isEmpty()) {
                docs.add(LINE_END);
            }
            docs.add(line(line, false));
        }
        return concat(lines.size() > 1 ? Gap.BREAK : Doc.EMPTY, nest(concat(docs)));
    }

    /** The lines of a string that a region cuts through keep their columns. */
    private Doc raw(List<IndentedText.Line> lines, String indentation) {
        List<Doc> docs = new ArrayList<>();
        for (IndentedText.Line line : lines) {
            if (!docs.isEmpty()) {
                docs.add(LINE_END);
            }
            if (line.pieces().isEmpty()) {
                docs.add(Doc.EMPTY);
                continue;
            }
            String blanks = line.blanks();
            docs.add(new Doc.Raw(indentation + blanks));
            docs.add(new Doc.Indent(0, blanks.length(), line(line.without(blanks.length()), false)));
        }
        return concat(lines.size() > 1 ? Gap.BREAK : Doc.EMPTY, nest(concat(docs)));
    }

    /** What an interpolation goes on with on lines of its own is as deep as the line of the string. */
    private Doc line(IndentedText.Line line, boolean respell) {
        List<IndentedText.Piece> pieces = line.pieces();
        if (pieces.isEmpty()) {
            return Doc.EMPTY;
        }
        Doc first = piece(pieces.get(0), respell, line.hasOnlyInterpolation() && pieces.size() == 1);
        if (pieces.size() == 1) {
            return first;
        }
        List<Doc> rest = new ArrayList<>();
        for (IndentedText.Piece piece : pieces.subList(1, pieces.size())) {
            rest.add(piece(piece, respell, line.hasOnlyInterpolation() && isQuiet()));
        }
        int columns = line.blanks().length();
        return concat(first, columns == 0 ? concat(rest) : new Doc.Indent(0, columns, concat(rest)));
    }

    /** Whether no comment stands before the brace that closes the interpolation in turn. */
    private boolean isQuiet() {
        TokenFeed feed = printers.feed;
        int open = feed.peek().is(TokenKind.STRING_TEXT) ? feed.at() + 1 : feed.at();
        return !feed.tokens.hasLeading(feed.tokens.partner(open));
    }

    private Doc piece(IndentedText.Piece piece, boolean respell, boolean alone) {
        TokenFeed feed = printers.feed;
        if (piece.interpolation() != null) {
            feed.skipText();
            return alone
                    ? printers.interpolations.alone(piece.interpolation())
                    : printers.interpolations.interpolation(piece.interpolation());
        }
        String text = respell ? escape(piece.text()) : piece.text();
        if (piece.token() != null && feed.peek().equals(piece.token())) {
            return feed.bare(piece.token(), text);
        }
        return text(text);
    }

    Doc path(InterpolatedPath node) {
        TokenFeed feed = printers.feed;
        Doc before = feed.takeLeading();
        int last = feed.tokens.partner(feed.at());
        String comment = feed.tokens.takeTrailing(last);
        List<Doc> docs = new ArrayList<>();
        for (StringPart part : node.parts()) {
            docs.add(
                    part instanceof TextPart text
                            ? feed.bare(text.token(), text.token().text())
                            : printers.interpolations.interpolation((Interpolation) part));
        }
        return concat(before, concat(docs), CommentDocs.trailing(comment));
    }
}
