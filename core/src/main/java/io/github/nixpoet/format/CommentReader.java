package io.github.nixpoet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the comments that stand between two tokens: what trails the first and what leads the second. */
final class CommentReader {

    private static final Pattern LANGUAGE = Pattern.compile("[\\p{L}\\p{N}+._-]{1,30}");
    private static final Pattern DIRECTIVE =
            Pattern.compile("/\\*nixfmt:(disable|enable)\\*/[ \\t\\f]*(?=\\r?\\n|(\\z))");

    /**
     * Where trivia stands.
     *
     * @param token the token behind it
     * @param column on its line
     * @param behindToken whether what starts here may trail a token
     * @param beforeString whether a string follows
     * @param last whether the end of the text follows
     */
    record Place(int token, int column, boolean behindToken, boolean beforeString, boolean last) {}

    private sealed interface Piece {}

    private record LineEnds(int count) implements Piece {}

    private record LineComment(String text, int column) implements Piece {}

    private record Block(boolean documentation, List<String> lines) implements Piece {}

    private record Language(String name) implements Piece {}

    /** A comment that opens or closes a region, its places counted from here; one that does not start its line is an ordinary comment. */
    private record Directive(boolean disables, int lineStart, int end) implements Piece {}

    private final String text;
    private final Place place;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int column;
    private int lineStart;

    private CommentReader(String text, Place place) {
        this.text = text;
        this.place = place;
        this.column = place.column();
        this.lineStart = place.column() == 0 ? 0 : -1;
    }

    /**
     * Reads what stands before a token.
     *
     * @param text its raw trivia
     * @param place where that stands
     * @param regions told of the comments that open and close regions
     * @return the comments and empty lines
     */
    static Comments read(String text, Place place, Regions regions) {
        CommentReader reader = new CommentReader(text, place);
        reader.read();
        int trailing = place.behindToken() ? reader.trailing() : 0;
        List<Comment> leading = reader.leading(trailing, regions);
        String comment = reader.joined(trailing);
        return comment.isEmpty() && leading.isEmpty() ? Comments.NONE : Comments.of(comment, leading);
    }

    private void read() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '#' -> lineComment();
                case '/' -> blockComment();
                case '\n' -> lineEnds();
                default -> pass(at + 1);
            }
        }
    }

    private void pass(int to) {
        column = TriviaPlace.columnBehind(text, at, to, column);
        at = to;
    }

    private void lineEnds() {
        int count = 0;
        while (at < text.length() && text.charAt(at) != '#' && text.charAt(at) != '/') {
            if (text.charAt(at) == '\n') {
                count++;
                lineStart = at + 1;
            }
            pass(at + 1);
        }
        pieces.add(new LineEnds(count));
    }

    private void lineComment() {
        int start = column;
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String comment = text.substring(at + 1, end);
        pass(end);
        pieces.add(new LineComment(Blanks.stripTrailing(comment), start));
    }

    private void blockComment() {
        var directive = DIRECTIVE.matcher(text).region(at, text.length());
        if (directive.lookingAt() && (directive.group(2) == null || place.last())) {
            boolean startsLine = lineStart >= 0 && text.substring(lineStart, at).isBlank();
            int from = startsLine ? lineStart : Regions.NONE;
            boolean disables = "disable".equals(directive.group(1));
            pieces.add(new Directive(disables, from, directive.end()));
            pass(directive.end());
            return;
        }
        int end = text.indexOf("*/", at + 2) + 2;
        boolean documentation = end > at + 4 && text.charAt(at + 2) == '*';
        String content = text.substring(at + (documentation ? 3 : 2), end - 2);
        List<String> lines = BlockComment.lines(content, column);
        pass(end);
        boolean language = !documentation && lines.size() == 1 && isLanguage(Blanks.strip(lines.get(0)));
        pieces.add(language ? new Language(Blanks.strip(lines.get(0))) : new Block(documentation, lines));
    }

    private boolean isLanguage(String content) {
        if (!place.beforeString() || !LANGUAGE.matcher(content).matches()) {
            return false;
        }
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(at, end);
        return end == text.length() && rest.indexOf('\n') == rest.lastIndexOf('\n');
    }

    /** How many of the first pieces trail the token before. */
    private int trailing() {
        int count = 0;
        while (count < pieces.size() && mayTrail(pieces.get(count))) {
            count++;
        }
        return count == 1 && pieces.get(0) instanceof LineComment first && isAligned(first) ? 0 : count;
    }

    private static boolean mayTrail(Piece piece) {
        return piece instanceof LineComment
                || piece instanceof Directive
                || piece instanceof Block block
                        && !block.documentation()
                        && block.lines().size() <= 1;
    }

    /** Whether a comment stands right above what follows, another one or the token. */
    private boolean isAligned(LineComment first) {
        if (pieces.size() < 2 || !(pieces.get(1) instanceof LineEnds ends) || ends.count() != 1) {
            return false;
        }
        return pieces.size() == 2
                ? column == first.column()
                : pieces.get(2) instanceof LineComment next && next.column() == first.column();
    }

    private String joined(int count) {
        if (count == 0) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        for (Piece piece : pieces.subList(0, count)) {
            String comment = "";
            if (piece instanceof LineComment line) {
                comment = Blanks.strip(line.text());
            } else if (piece instanceof Directive directive) {
                comment = name(directive);
            } else if (piece instanceof Block block && !block.lines().isEmpty()) {
                comment = Blanks.strip(block.lines().get(0));
            }
            joined.append(joined.isEmpty() || comment.isEmpty() ? "" : " ").append(comment);
        }
        return joined.toString();
    }

    private static String name(Directive directive) {
        return directive.disables() ? "nixfmt:disable" : "nixfmt:enable";
    }

    private List<Comment> leading(int from, Regions regions) {
        List<Comment> comments = new ArrayList<>();
        for (Piece piece : pieces.subList(from, pieces.size())) {
            if (piece instanceof LineEnds ends) {
                boolean empty = ends.count() > 1;
                if (empty && !endsWithEmptyLine(comments)) {
                    comments.add(Comment.EMPTY_LINE);
                }
            } else if (piece instanceof LineComment line) {
                comments.add(new Comment.Line("#" + line.text()));
            } else if (piece instanceof Language language) {
                comments.add(new Comment.Language(language.name()));
            } else if (piece instanceof Directive directive) {
                comments.add(resolve(directive, regions));
            } else if (piece instanceof Block block && !block.lines().isEmpty()) {
                boolean oneLine = !block.documentation() && block.lines().size() == 1;
                comments.add(
                        oneLine
                                ? new Comment.Line(
                                        "# " + Blanks.strip(block.lines().get(0)))
                                : new Comment.Block(block.documentation(), block.lines()));
            }
        }
        return comments;
    }

    private static boolean endsWithEmptyLine(List<Comment> comments) {
        return !comments.isEmpty() && comments.get(comments.size() - 1) instanceof Comment.EmptyLine;
    }

    private Comment resolve(Directive directive, Regions regions) {
        if (directive.lineStart() == Regions.NONE) {
            return new Comment.Line("# " + name(directive));
        }
        int offset = regions.offsetBefore(place.token());
        return directive.disables()
                ? regions.disable(offset + directive.lineStart())
                : regions.enable(offset + directive.end());
    }
}
