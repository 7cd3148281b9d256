package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.Trivia;

/** What the source says between its tokens. */
final class Gaps {

    private Gaps() {}

    static boolean hasComment(Trivia trivia) {
        return trivia.hasComment();
    }

    /** Whether a token stands on another line than the one before. */
    static boolean isApart(Token token) {
        return token.leading().text().indexOf('\n') >= 0;
    }
}
