package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which brackets and {@code inherit} close on another line than they open. */
final class LineSpans {

    private record Opening(int index, int line) {}

    private final BitSet broken = new BitSet();
    private final Map<Integer, Integer> closes = new HashMap<>();

    LineSpans(List<Token> tokens) {
        Deque<Opening> open = new ArrayDeque<>();
        int line = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            line += lineEnds(token.leading().text());
            switch (token.kind()) {
                case LEFT_BRACE, LEFT_BRACKET, LEFT_PAREN, INTERPOLATION_OPEN, STRING_OPEN, INDENTED_OPEN, INHERIT ->
                    open.push(new Opening(i, line));
                case RIGHT_BRACE, RIGHT_BRACKET, RIGHT_PAREN, STRING_CLOSE, INDENTED_CLOSE -> close(open, i, line);
                case SEMICOLON -> {
                    if (!open.isEmpty() && tokens.get(open.element().index()).is(TokenKind.INHERIT)) {
                        close(open, i, line);
                    }
                }
                default -> {}
            }
            line += lineEnds(token.text());
        }
    }

    private void close(Deque<Opening> open, int index, int line) {
        Opening opening = open.poll();
        if (opening != null) {
            closes.put(opening.index(), index);
            broken.set(opening.index(), opening.line() != line);
        }
    }

    private static int lineEnds(String text) {
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    /** Where what opens at a token is closed. */
    int close(int index) {
        return closes.getOrDefault(index, index);
    }

    /** Whether what opens at a token closes on another line. */
    boolean isBroken(int index) {
        return broken.get(index);
    }
}
