package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;

/** Where the trivia before a token starts. Only comments ask for it, in order, and so what lies between them is looked at once. */
final class TriviaPlace {

    private static final int TAB = 8;

    private final TokenRow tokens;
    private int index;
    private int offset;
    private int column;

    TriviaPlace(TokenRow tokens) {
        this.tokens = tokens;
    }

    /** Goes to a token that is not before the last one. */
    void moveTo(int token) {
        int lineStart = index;
        for (int i = index; i < token; i++) {
            Token passed = tokens.get(i);
            offset += passed.leading().text().length() + passed.text().length();
            lineStart = passed.leading().lineBreaks() > 0 ? i : lineStart;
        }
        for (int i = lineStart; i < token; i++) {
            column = columnBehind(tokens.get(i).leading().text(), column);
            column = columnBehind(tokens.get(i).text(), column);
        }
        index = token;
    }

    /** How much of the text is before it, in UTF-16 units. */
    int offset() {
        return offset;
    }

    /** How many columns of its line are before it. */
    int column() {
        return column;
    }

    /** Where a column is after some text. */
    static int columnBehind(String text, int column) {
        int next = column;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                next = 0;
            } else if (c == '\t') {
                next += TAB - next % TAB;
            } else if (!Character.isLowSurrogate(c)) {
                next++;
            }
        }
        return next;
    }
}
