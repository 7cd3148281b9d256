package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** On which line of the source each token stands, and where what it opens is closed. */
final class TokenPlaces {

    private final List<Token> tokens;
    private final int[] lines;
    private final int[] partners;

    /**
     * Finds the places.
     *
     * @param tokens the tokens
     * @param paths where each path with interpolations starts, and its last token
     */
    TokenPlaces(List<Token> tokens, Map<Integer, Integer> paths) {
        this.tokens = tokens;
        lines = new int[tokens.size()];
        partners = new int[tokens.size()];
        measureLines();
        match();
        paths.forEach((start, end) -> partners[start] = end);
    }

    private void measureLines() {
        int line = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            line += lineEnds(token.leading().text());
            lines[i] = line;
            line += token.kind().isFixed() ? 0 : lineEnds(token.text());
        }
    }

    private static int lineEnds(String text) {
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    private void match() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            partners[i] = i;
            switch (tokens.get(i).kind()) {
                case LEFT_BRACE, LEFT_BRACKET, LEFT_PAREN, INTERPOLATION_OPEN, STRING_OPEN, INDENTED_OPEN ->
                    open.push(i);
                case RIGHT_BRACE, RIGHT_BRACKET, RIGHT_PAREN, STRING_CLOSE, INDENTED_CLOSE -> {
                    if (!open.isEmpty()) {
                        partners[open.pop()] = i;
                    }
                }
                default -> {}
            }
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
