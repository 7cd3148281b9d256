package io.github.nixpoet.parse.internal;

/** Blanks and comments. */
final class TriviaScan {

    private final byte[] text;
    private final int length;
    private int gap;

    TriviaScan(byte[] text, int length) {
        this.text = text;
        this.length = length;
    }

    /** What {@link #end} has passed: one of {@link CommonTrivia}, or {@link CommonTrivia#OTHER}. */
    int gap() {
        return gap;
    }

    /** The start of the token behind trivia: at once if that is a blank, or a line break and an indentation. */
    int end(int from) {
        int at = from;
        int common = CommonTrivia.NONE;
        if (text[at] == ' ') {
            at++;
            common = CommonTrivia.SPACE;
        } else if (text[at] == '\n') {
            at = Chars.spacesEnd(text, at + 1);
            common = line(at - from - 1, CommonTrivia.LINE);
        }
        if (FirstByte.of(text[at]) == FirstByte.TRIVIA) {
            at = longEnd(at);
            common = common(from, at);
        }
        gap = common;
        return at;
    }

    private static int line(int indentation, int base) {
        return indentation <= CommonTrivia.DEEPEST ? base + indentation : CommonTrivia.OTHER;
    }

    /** An unclosed block comment is left to {@link CodeTokens}. */
    private int longEnd(int from) {
        int at = from;
        while (true) {
            byte c = text[at];
            if (c == '\n') {
                at = Chars.spacesEnd(text, at + 1);
            } else if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (c == '#') {
                at++;
                while (text[at] != '\n' && text[at] != '\r' && at < length) {
                    at++;
                }
            } else if (c == '/' && text[at + 1] == '*') {
                int end = blockCommentEnd(at + 2);
                if (end < 0) {
                    return at;
                }
                at = end;
            } else {
                return at;
            }
        }
    }

    private int blockCommentEnd(int from) {
        for (int at = from; at < length; at++) {
            if (text[at] == '*' && text[at + 1] == '/') {
                return at + 2;
            }
        }
        return -1;
    }

    private int common(int from, int to) {
        int size = to - from;
        if (size <= 1) {
            return size == 0
                    ? CommonTrivia.NONE
                    : text[from] == ' '
                            ? CommonTrivia.SPACE
                            : text[from] == '\n' ? CommonTrivia.LINE : CommonTrivia.OTHER;
        }
        if (text[from] != '\n') {
            return CommonTrivia.OTHER;
        }
        boolean paragraph = text[from + 1] == '\n';
        int indentation = from + (paragraph ? 2 : 1);
        if (Chars.spacesEnd(text, indentation) < to) {
            return CommonTrivia.OTHER;
        }
        return line(to - indentation, paragraph ? CommonTrivia.PARAGRAPH : CommonTrivia.LINE);
    }
}
