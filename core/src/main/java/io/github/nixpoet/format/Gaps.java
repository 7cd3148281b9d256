package io.github.nixpoet.format;

import io.github.nixpoet.syntax.Token;

/** What the source says between its tokens. */
final class Gaps {

    private Gaps() {}

    /** Whether a comment other than the language of a string stands before a token. */
    static boolean hasComment(Token token) {
        if (!token.leading().hasComment()) {
            return false;
        }
        Comments comments = CommentReader.read(token.leading().text(), 0, false, token.kind());
        return comments.hasTrailing()
                || comments.leading().stream().anyMatch(comment -> !(comment instanceof Comment.Language));
    }

    /** Whether a token stands on another line than the one before. */
    static boolean isApart(Token token) {
        return token.leading().text().indexOf('\n') >= 0;
    }
}
