package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;
import java.util.Arrays;

/** Which tokens stand on one line of the source, and where what a token opens is closed. */
final class TokenPlaces {

    /** Numbers that grow wherever a line ends, by however many: whether two are equal is all that is asked. */
    private final int[] lines;

    private final int[] partners;
    /** Tokens that are not closed yet, the innermost last. */
    private int[] open = new int[16];

    private int depth;

    /**
     * Finds the places.
     *
     * @param tokens the tokens
     */
    TokenPlaces(TokenRow tokens) {
        int size = tokens.size();
        lines = new int[size];
        partners = new int[size];
        int line = 0;
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            line += token.leading().lineBreaks();
            lines[i] = line;
            partners[i] = i;
            switch (token.kind()) {
                case LEFT_BRACE, LEFT_BRACKET, LEFT_PAREN, INTERPOLATION_OPEN, STRING_OPEN, INDENTED_OPEN -> push(i);
                case RIGHT_BRACE, RIGHT_BRACKET, RIGHT_PAREN, STRING_CLOSE, INDENTED_CLOSE -> match(i);
                case STRING, INDENTED_STRING, STRING_TEXT ->
                    line += token.text().indexOf('\n') >= 0 ? 1 : 0;
                default -> {}
            }
        }
        tokens.paths().forEach((start, end) -> partners[start] = end);
    }

    private void push(int index) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = index;
    }

    private void match(int index) {
        if (depth > 0) {
            partners[open[--depth]] = index;
        }
    }

    /** The last token of what opens at a token; that itself if it opens nothing. */
    int partner(int index) {
        return partners[index];
    }

    /** Whether two tokens stand on different lines of the source. */
    boolean areApart(int one, int other) {
        return lines[one] != lines[other];
    }
}
