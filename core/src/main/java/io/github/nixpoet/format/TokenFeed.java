package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.SyntaxElement;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The tokens of a tree in order, each to be taken once, and the comments between them.
 *
 * <p>A policy may look at the comments around the next token and move them before it takes it.
 */
final class TokenFeed {

    private final List<Token> tokens = new ArrayList<>();
    private final List<List<Comment>> leading = new ArrayList<>();
    private final List<String> trailing = new ArrayList<>();
    private final LineSpans spans;
    private final boolean built;
    /** The tokens that had comments in the source, wherever those have gone. */
    private final BitSet loudBefore = new BitSet();

    private final BitSet loudBehind = new BitSet();

    private int next;
    private int printed;
    private int remarks;

    TokenFeed(SyntaxElement root) {
        SyntaxWalker.tokens(root, tokens::add);
        spans = new LineSpans(tokens);
        built = tokens.stream().allMatch(token -> token.leading().isEmpty());
        int column = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Comments comments = CommentReader.read(token.leading().text(), column, i == 0, token.kind());
            leading.add(comments.leading());
            if (!comments.leading().isEmpty()) {
                loudBefore.set(i);
            }
            if (comments.hasTrailing()) {
                loudBehind.set(i - 1);
            }
            remarks += comments.lines();
            trailing.add("");
            if (i > 0) {
                trailing.set(i - 1, comments.trailing());
            }
            column = columnBehind(token.text(), columnBehind(token.leading().text(), column));
        }
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).is(TokenKind.COMMA)) {
                joinComma(i);
            }
        }
    }

    /** A comma stands behind its formal: the comments between go behind it, if it has none itself. */
    private void joinComma(int comma) {
        if (!trailing.get(comma).isEmpty()) {
            return;
        }
        trailing.set(comma, trailing.get(comma - 1));
        trailing.set(comma - 1, "");
        List<Comment> moved = new ArrayList<>(leading.get(comma));
        moved.addAll(leading.get(comma + 1));
        leading.set(comma + 1, moved);
        leading.set(comma, List.of());
    }

    private static int columnBehind(String text, int column) {
        int line = text.lastIndexOf('\n');
        return line < 0 ? column + text.length() : text.length() - line - 1;
    }

    /** The token that is taken next. */
    Token peek() {
        return tokens.get(next);
    }

    /** Whether the next token opens what ends on another line of the source. */
    boolean opensLines() {
        return spans.isBroken(next);
    }

    /** Whether the next token starts a line of the source; in a tree that was built every set does. */
    boolean startsLine() {
        return startsLine(tokens.get(next));
    }

    /** The same of any token. */
    boolean startsLine(Token token) {
        boolean braces = token.is(TokenKind.LEFT_BRACE) || token.is(TokenKind.REC);
        return built && braces || token.leading().text().indexOf('\n') >= 0;
    }

    boolean hasLeading() {
        return !leading.get(next).isEmpty();
    }

    List<Comment> leading() {
        return leading.get(next);
    }

    boolean hasTrailing() {
        return hasTrailing(0);
    }

    /** Whether a comment trails one of some tokens ahead. */
    boolean hasTrailing(int first, int last) {
        boolean found = false;
        for (int ahead = first; ahead <= last; ahead++) {
            found |= hasTrailing(ahead);
        }
        return found;
    }

    boolean hasTrailing(int ahead) {
        return !trailing.get(next + ahead).isEmpty();
    }

    boolean hasLeading(int ahead) {
        return !leading.get(next + ahead).isEmpty();
    }

    /** Whether the token that was taken last has a trailing comment. */
    boolean wasTrailed() {
        return next > 0 && !trailing.get(next - 1).isEmpty();
    }

    /** Moves what trails a token before it. */
    void raiseTrailing(int ahead) {
        int at = next + ahead;
        if (!trailing.get(at).isEmpty()) {
            List<Comment> moved = new ArrayList<>(leading.get(at));
            moved.add(new Comment.Line("# " + trailing.get(at)));
            leading.set(at, moved);
            trailing.set(at, "");
        }
    }

    /** Moves what leads a token before an earlier one. */
    void raiseLeading(int from, int to) {
        List<Comment> moved = new ArrayList<>(leading.get(next + to));
        moved.addAll(leading.get(next + from));
        leading.set(next + to, moved);
        leading.set(next + from, List.of());
    }

    /** Moves what trails a token behind the one before or after it. */
    void shiftTrailing(int from, int to) {
        String comment = trailing.get(next + from);
        if (!comment.isEmpty()) {
            String there = trailing.get(next + to);
            trailing.set(next + to, there.isEmpty() ? comment : there + " " + comment);
            trailing.set(next + from, "");
        }
    }

    /** Moves what trails the next token before the one behind it. */
    void sinkTrailing() {
        if (!trailing.get(next).isEmpty()) {
            List<Comment> moved = new ArrayList<>();
            moved.add(new Comment.Line("# " + trailing.get(next)));
            moved.addAll(leading.get(next + 1));
            leading.set(next + 1, moved);
            trailing.set(next, "");
        }
    }

    /** Whether a comment stands behind the next token or before the one that follows it. */
    boolean opensWithComment() {
        return hasTrailing() || hasLeading(1);
    }

    /** Whether a comment stands between the next token and the one that closes what it opens. */
    boolean opensComments() {
        for (int i = next + 1; i <= spans.close(next); i++) {
            if (!leading.get(i).isEmpty() || !trailing.get(i - 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source has no comment and no empty line at an element that starts with the next token, strings not looked into. */
    boolean isQuiet(SyntaxElement element) {
        return isQuiet(element, false);
    }

    /** The same, whatever stands behind the dots of selections and trails a closing brace. */
    boolean isQuietButForPaths(SyntaxElement element) {
        return isQuiet(element, true);
    }

    /** Whether the source has no comment and no empty line between the next token and the one that closes what it opens. */
    boolean opensQuietly() {
        if (loudBehind.get(next)) {
            return false;
        }
        for (int i = next + 1; i < spans.close(next); i++) {
            if (loudBefore.get(i) || loudBehind.get(i)) {
                return false;
            }
        }
        return !loudBefore.get(spans.close(next));
    }

    private boolean isQuiet(SyntaxElement element, boolean butForPaths) {
        int[] end = {next};
        SyntaxWalker.tokens(element, token -> end[0]++);
        int at = next;
        while (at < end[0]) {
            TokenKind kind = tokens.get(at).kind();
            if (butForPaths && kind == TokenKind.DOT) {
                at += 2;
                continue;
            }
            boolean closes = butForPaths && at == end[0] - 1 && kind == TokenKind.RIGHT_BRACE;
            if (loudBefore.get(at) || loudBehind.get(at) && !closes) {
                return false;
            }
            boolean string = kind == TokenKind.STRING_OPEN || kind == TokenKind.INDENTED_OPEN;
            at = string ? spans.close(at) : at + 1;
        }
        return true;
    }

    /** A place to come back to. */
    record Mark(int next, int printed) {}

    Mark mark() {
        return new Mark(next, printed);
    }

    /** Gives back the tokens taken since a mark, none of which had comments. */
    void reset(Mark mark) {
        next = mark.next();
        printed = mark.printed();
    }

    /** Passes over text of a string of which nothing is left but blanks that Nix takes away. */
    void skipText() {
        if (tokens.get(next).is(TokenKind.STRING_TEXT)) {
            next++;
        }
    }

    /** Takes a comma that is printed only where its list is broken. */
    Doc takeWhenBroken(Token comma) {
        Doc before = takeLeading();
        boolean comment = hasTrailing();
        Doc behind = takeTrailing();
        Doc text = bare(comma, comma.text());
        return comment ? concatenate(before, text, behind) : concatenate(before, new Doc.WhenBroken(",", printed - 1));
    }

    private static Doc concatenate(Doc... docs) {
        return Doc.concat(docs);
    }

    /** Takes what leads the next token away from it. */
    Doc takeLeading() {
        Doc doc = CommentDocs.leading(leading.get(next));
        leading.set(next, List.of());
        return doc;
    }

    /** Takes what trails the next token away from it. */
    Doc takeTrailing() {
        Doc doc = CommentDocs.trailing(trailing.get(next));
        trailing.set(next, "");
        return doc;
    }

    /** Takes what trails the next token away from it, to stand on a line of its own. */
    Doc takeTrailingAsLine() {
        Doc doc = CommentDocs.ownLine(trailing.get(next));
        trailing.set(next, "");
        return doc;
    }

    /** Takes what trails the next token away from it, as if it led what follows. */
    Doc takeTrailingAsLeading() {
        String comment = trailing.get(next);
        trailing.set(next, "");
        return comment.isEmpty() ? Doc.EMPTY : CommentDocs.leading(List.of(new Comment.Line("# " + comment)));
    }

    /** The next token with all of its comments. */
    Doc take(Token token) {
        return take(token, token.text());
    }

    /** The next token in another writing. */
    Doc take(Token token, String text) {
        Doc before = takeLeading();
        Doc behind = takeTrailing();
        return Doc.concat(before, bare(token, text), behind);
    }

    /** The next token in another writing, whose comments have been taken. */
    Doc bare(Token token, String text) {
        checkTurn(token);
        if (!trailing.get(next).isEmpty()) {
            throw new IllegalStateException("the comment behind '" + token.text() + "' would be lost");
        }
        return pass(text);
    }

    /** The next token, whose leading comments have been taken, without what trails it. */
    Doc takeUntrailed(Token token) {
        checkTurn(token);
        return pass(token.text());
    }

    /** Takes what trails the last token of an element that comes next. */
    Doc takeTrailingOf(SyntaxElement element) {
        int[] end = {next};
        SyntaxWalker.tokens(element, token -> end[0]++);
        Doc doc = CommentDocs.trailing(trailing.get(end[0] - 1));
        trailing.set(end[0] - 1, "");
        return doc;
    }

    /** Takes what trails the token that was taken last. */
    Doc takeTrailingOfLast() {
        Doc doc = CommentDocs.trailing(trailing.get(next - 1));
        trailing.set(next - 1, "");
        return doc;
    }

    private Doc pass(String text) {
        if (!leading.get(next).isEmpty()) {
            throw new IllegalStateException("the comments before '" + text + "' would be lost");
        }
        next++;
        return new Doc.Text(text, printed++);
    }

    private void checkTurn(Token token) {
        if (!tokens.get(next).equals(token)) {
            throw new IllegalStateException("'" + token.text() + "' is not the token in turn, '"
                    + tokens.get(next).text() + "' is");
        }
    }

    /** What stands behind the last token. */
    Doc end() {
        if (next < tokens.size() && tokens.get(next).is(TokenKind.END)) {
            List<Comment> rest = new ArrayList<>(leading.get(next));
            if (!rest.isEmpty() && rest.get(rest.size() - 1) instanceof Comment.EmptyLine) {
                rest.remove(rest.size() - 1);
            }
            next++;
            return Doc.concat(CommentDocs.leading(rest), Gap.HARD);
        }
        return Gap.HARD;
    }

    /** Fails if a token has not been taken or if what was made of tokens and comments is not in the document. */
    void checkAllPrinted(int texts, int remarkCount) {
        if (next != tokens.size()) {
            throw new IllegalStateException("'" + tokens.get(next).text() + "' has not been printed");
        }
        if (texts != printed || remarkCount != remarks) {
            throw new IllegalStateException(
                    printed - texts + " tokens and " + (remarks - remarkCount) + " lines of comments have been lost");
        }
    }
}
