package io.github.nixpoet.format;

import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the raw text between two tokens apart. */
final class CommentReader {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z0-9+._-]{1,30}");
    private static final int TAB = 8;

    private final String text;
    private final boolean beforeString;
    private int column;
    private int at;
    private boolean behindToken;
    private final StringBuilder trailing = new StringBuilder();
    private final List<Comment> leading = new ArrayList<>();

    private CommentReader(String text, int column, boolean behindToken, boolean beforeString) {
        this.text = text;
        this.column = column;
        this.behindToken = behindToken;
        this.beforeString = beforeString;
    }

    /**
     * Reads what stands before a token.
     *
     * @param text its raw trivia
     * @param column where the trivia starts on its line
     * @param first whether no token stands before it
     * @param next the kind of the token
     * @return the comments and empty lines
     */
    static Comments read(String text, int column, boolean first, TokenKind next) {
        if (text.isEmpty() || text.equals(" ")) {
            return Comments.NONE;
        }
        boolean beforeString = switch (next) {
            case STRING, STRING_OPEN, INDENTED_STRING, INDENTED_OPEN -> true;
            default -> false;
        };
        CommentReader reader = new CommentReader(text, column, !first, beforeString);
        reader.read();
        return reader.result(first);
    }

    private Comments result(boolean first) {
        if (first && !leading.isEmpty() && leading.get(0) instanceof Comment.EmptyLine) {
            leading.remove(0);
        }
        if (trailing.isEmpty() && leading.isEmpty()) {
            return Comments.NONE;
        }
        return new Comments(trailing.toString(), leading);
    }

    private void read() {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '#' -> lineComment();
                case '/' -> blockComment();
                default -> blanks();
            }
        }
    }

    /** The line ends from here to what stands next; the column is then the one of that. */
    private int blanks() {
        int lineEnds = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                lineEnds++;
                column = 0;
            } else if (c == '\t') {
                column += TAB - column % TAB;
            } else if (c == ' ' || c == '\r') {
                column++;
            } else {
                break;
            }
            at++;
        }
        behindToken &= lineEnds == 0;
        if (lineEnds > 1 && (leading.isEmpty() || !(leading.get(leading.size() - 1) instanceof Comment.EmptyLine))) {
            leading.add(Comment.EMPTY_LINE);
        }
        return lineEnds;
    }

    private void lineComment() {
        int start = column;
        int end = text.indexOf('\n', at);
        String comment = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
        at = end < 0 ? text.length() : end;
        boolean mayTrail = behindToken;
        int place = leading.size();
        leading.add(new Comment.Line(comment));
        int lineEnds = blanks();
        boolean aligned = lineEnds == 1 && column == start;
        if (mayTrail && !aligned) {
            leading.remove(place);
            trail(comment.substring(1).strip());
        }
    }

    private void blockComment() {
        int start = column;
        int end = text.indexOf("*/", at + 2) + 2;
        String content = text.substring(at + 2, end - 2);
        boolean documentation = content.startsWith("*");
        at = end;
        int lastLine = content.lastIndexOf('\n');
        column = lastLine < 0 ? column + content.length() + 4 : content.length() - lastLine + 1;
        List<String> lines = documentation
                ? BlockComment.lines(content.substring(1), start, 3)
                : BlockComment.lines(content, start, 2);
        if (lines.isEmpty()) {
            return;
        }
        boolean oneLine = lines.size() == 1 && !documentation;
        if (oneLine && isLanguage(content)) {
            leading.add(new Comment.Language(lines.get(0)));
            at = text.length();
        } else if (oneLine && behindToken && lastLine < 0) {
            trail(lines.get(0));
        } else if (oneLine) {
            behindToken = false;
            leading.add(new Comment.Line("# " + lines.get(0)));
        } else {
            behindToken = false;
            leading.add(new Comment.Block(documentation, lines));
        }
    }

    private boolean isLanguage(String content) {
        if (!beforeString || !LANGUAGE.matcher(content.strip()).matches()) {
            return false;
        }
        String rest = text.substring(at);
        return rest.isBlank() && rest.indexOf('\n') == rest.lastIndexOf('\n');
    }

    private void trail(String comment) {
        if (!comment.isEmpty()) {
            trailing.append(trailing.isEmpty() ? "" : " ").append(comment);
        }
    }
}
