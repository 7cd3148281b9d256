package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.StringPart;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.util.List;
import java.util.Optional;

/** Strings and paths: their own lines are never broken; interpolations are, if they are not small. */
final class StringPrinter {

    private static final String QUOTES = "''";
    private static final String QUOTE = "\"";
    /** A line end that is no gap: a string with double quotes keeps its lines where they are. */
    private static final String BREAK_IN_TEXT = "\n";

    private final Printers printers;

    StringPrinter(Printers printers) {
        this.printers = printers;
    }

    void literal(StringLiteral node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        Token token = node.token();
        if (!node.isIndented() && feed.areQuiet(1)) {
            feed.takeWord(1);
            return;
        }
        feed.takeLeading();
        String behind = feed.takeTrailing();
        draft.open(GroupKind.PLAIN);
        if (!node.isIndented() || IndentedText.isVerbatim(node)) {
            feed.bare(token, token.text());
        } else {
            indentedLiteral(node);
        }
        draft.close();
        CommentWriter.trailing(behind, draft);
    }

    private void indentedLiteral(StringLiteral node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        Token token = node.token();
        IndentedLiteral literal = new IndentedLiteral(token.text());
        if (literal.hasLines()) {
            feed.bare(token, QUOTES);
            literal.write(draft);
            draft.text(QUOTES);
            return;
        }
        List<IndentedText.Line> lines = IndentedText.lines(node);
        if (IndentedText.staysIndented(lines)) {
            feed.bare(token, QUOTES);
            indented(lines);
            draft.text(QUOTES);
        } else {
            feed.bare(token, QUOTE + simple(lines.get(0)) + QUOTE);
        }
    }

    private static String simple(IndentedText.Line line) {
        return line.pieces().isEmpty() ? "" : escape(line.pieces().get(0).text());
    }

    /** The escapes of an indented string that has no double quote and no backslash as those of a simple one. */
    private static String escape(String text) {
        return text.replace("'''", "\0").replace("''$", "\\$").replace("\0", "''");
    }

    void interpolated(InterpolatedString node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        int length = Shapes.plainLength(node);
        if (length > 0 && feed.areQuiet(length)) {
            feed.takeWord(length);
            return;
        }
        feed.takeLeading();
        boolean cut = node.isIndented() && isCut(node);
        boolean verbatim = IndentedText.isVerbatim(node);
        List<IndentedText.Line> lines =
                node.isIndented() && !verbatim ? IndentedText.lines(node) : IndentedText.split(node);
        boolean indented = node.isIndented() && (cut || verbatim || IndentedText.staysIndented(lines));
        String quotes = indented ? QUOTES : QUOTE;
        draft.open(GroupKind.PLAIN);
        feed.bare(node.open(), quotes);
        if (verbatim || !indented) {
            simpleLines(lines, node.isIndented() && !verbatim);
        } else {
            indented(lines, cut ? Optional.of(IndentedText.indentation(node)) : Optional.empty());
        }
        feed.skipText();
        String behind = feed.takeTrailing();
        feed.bare(node.close(), quotes);
        draft.close();
        CommentWriter.trailing(behind, draft);
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

    private void simpleLines(List<IndentedText.Line> lines, boolean respell) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                printers.draft.text(BREAK_IN_TEXT);
            }
            line(lines.get(i), respell);
        }
    }

    private void indented(List<IndentedText.Line> lines) {
        indented(lines, Optional.empty());
    }

    /** The same of lines that keep their columns, as a region cuts through the string, where there is indentation to put before them. */
    private void indented(List<IndentedText.Line> lines, Optional<String> indentation) {
        Draft draft = printers.draft;
        if (lines.size() > 1) {
            draft.gap(Gap.BREAK);
        }
        draft.indent();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                draft.lineEnds(1);
            }
            if (indentation.isPresent()) {
                raw(lines.get(i), indentation.get());
            } else {
                line(lines.get(i), false);
            }
        }
        draft.outdent();
    }

    private void raw(IndentedText.Line line, String indentation) {
        if (!line.pieces().isEmpty()) {
            String blanks = line.blanks();
            printers.draft.raw(indentation + blanks).shift(blanks.length());
            line(line.without(blanks.length()), false);
            printers.draft.shift(-blanks.length());
        }
    }

    /** What an interpolation goes on with on lines of its own is as deep as the line of the string. */
    private void line(IndentedText.Line line, boolean respell) {
        List<IndentedText.Piece> pieces = line.pieces();
        if (pieces.isEmpty()) {
            return;
        }
        boolean alone = line.hasOnlyInterpolation();
        piece(pieces.get(0), respell, alone && pieces.size() == 1);
        if (pieces.size() == 1) {
            return;
        }
        int columns = line.blanks().length();
        printers.draft.shift(columns);
        for (int i = 1; i < pieces.size(); i++) {
            piece(pieces.get(i), respell, alone && isQuiet());
        }
        printers.draft.shift(-columns);
    }

    /** Whether no comment stands before the brace that closes the interpolation in turn. */
    private boolean isQuiet() {
        TokenFeed feed = printers.feed;
        int open = feed.peek().is(TokenKind.STRING_TEXT) ? feed.at() + 1 : feed.at();
        return !feed.tokens.hasLeading(feed.tokens.partner(open));
    }

    private void piece(IndentedText.Piece piece, boolean respell, boolean alone) {
        TokenFeed feed = printers.feed;
        if (piece.interpolation() != null) {
            feed.skipText();
            if (alone) {
                printers.interpolations.alone(piece.interpolation());
            } else {
                printers.interpolations.interpolation(piece.interpolation());
            }
            return;
        }
        String text = respell ? escape(piece.text()) : piece.text();
        if (piece.token() != null && feed.peek().equals(piece.token())) {
            feed.bare(piece.token(), text);
        } else {
            printers.draft.text(text);
        }
    }

    void path(InterpolatedPath node) {
        TokenFeed feed = printers.feed;
        feed.takeLeading();
        String comment = feed.tokens.takeTrailing(feed.tokens.partner(feed.at()));
        for (StringPart part : node.parts()) {
            if (part instanceof TextPart text) {
                feed.bare(text.token(), text.token().text());
            } else {
                printers.interpolations.interpolation((Interpolation) part);
            }
        }
        CommentWriter.trailing(comment, printers.draft);
    }
}
