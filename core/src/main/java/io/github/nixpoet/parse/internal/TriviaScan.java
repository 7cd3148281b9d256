package io.github.nixpoet.parse.internal;

/** Blanks and comments. */
final class TriviaScan {

    private TriviaScan() {}

    /** The start of the next token. An unclosed block comment is left to {@link CodeTokens}. */
    static int end(byte[] text, int from, int length) {
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
                int end = blockCommentEnd(text, at + 2, length);
                if (end < 0) {
                    return at;
                }
                at = end;
            } else {
                return at;
            }
        }
    }

    private static int blockCommentEnd(byte[] text, int from, int length) {
        for (int at = from; at < length; at++) {
            if (text[at] == '*' && text[at + 1] == '/') {
                return at + 2;
            }
        }
        return -1;
    }

    /** Which of the common trivia it is, or {@link TokenBuffer#OTHER_GAP}. */
    static int gap(byte[] text, int from, int to) {
        int size = to - from;
        if (size == 0) {
            return CommonTrivia.NONE;
        }
        if (text[from] == ' ') {
            return size == 1 ? CommonTrivia.SPACE : TokenBuffer.OTHER_GAP;
        }
        if (text[from] != '\n') {
            return TokenBuffer.OTHER_GAP;
        }
        int base = CommonTrivia.LINE;
        int indent = from + 1;
        if (size > 1 && text[indent] == '\n') {
            base = CommonTrivia.PARAGRAPH;
            indent++;
        }
        if (to - indent > CommonTrivia.DEEPEST) {
            return TokenBuffer.OTHER_GAP;
        }
        if (Chars.spacesEnd(text, indent) < to) {
            return TokenBuffer.OTHER_GAP;
        }
        return base + to - indent;
    }
}
