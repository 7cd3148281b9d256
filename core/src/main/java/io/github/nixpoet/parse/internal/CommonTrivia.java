package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.Trivia;

/** The trivia that most tokens have, each one object for all trees: nothing, a blank, one or two line breaks and an indentation. */
final class CommonTrivia {

    static final int NONE = 0;
    static final int SPACE = 1;
    static final int LINE = 2;
    static final int DEEPEST = 59;
    static final int PARAGRAPH = LINE + DEEPEST + 1;
    static final int COUNT = PARAGRAPH + DEEPEST + 1;

    /** Trivia that is none of these. */
    static final int OTHER = (1 << TokenBuffer.GAP_BITS) - 1;

    private static final Trivia[] ALL = new Trivia[COUNT];

    static {
        ALL[NONE] = Trivia.NONE;
        ALL[SPACE] = Trivia.SPACE;
        for (int depth = 0; depth <= DEEPEST; depth++) {
            ALL[LINE + depth] = Trivia.of("\n" + " ".repeat(depth));
            ALL[PARAGRAPH + depth] = Trivia.of("\n\n" + " ".repeat(depth));
        }
    }

    private CommonTrivia() {}

    static Trivia get(int gap) {
        return ALL[gap];
    }
}
