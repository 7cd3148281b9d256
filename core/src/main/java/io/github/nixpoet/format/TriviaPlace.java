package io.github.nixpoet.format;

/** Where the trivia before a token starts. Only comments ask for it, in order, and no line is looked at twice. */
final class TriviaPlace {

    private static final int TAB = 8;

    private final TokenRow tokens;
    private int index;
    private int column;

    TriviaPlace(TokenRow tokens) {
        this.tokens = tokens;
    }

    /** Goes to a token that is not before the last one. */
    void moveTo(int token) {
        int from = token;
        while (from > index && tokens.get(from - 1).leading().lineBreaks() == 0) {
            from--;
        }
        // The line starts in the trivia before that token, or where the last comment was looked for.
        from = Math.max(index, from - 1);
        for (int i = from; i < token; i++) {
            column = columnBehind(tokens.get(i).leading().text());
            column = columnBehind(tokens.get(i).text());
        }
        index = token;
    }

    /** How many columns of its line are before it. */
    int column() {
        return column;
    }

    private int columnBehind(String text) {
        return columnBehind(text, 0, text.length(), column);
    }

    /** Where a column is after a part of a text. */
    static int columnBehind(String text, int from, int to, int column) {
        int next = column;
        for (int i = from; i < to; i++) {
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
