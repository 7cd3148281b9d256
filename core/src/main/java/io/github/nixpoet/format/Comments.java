package io.github.nixpoet.format;

import java.util.List;

/**
 * What stands between two tokens.
 *
 * @param trailing the comment that belongs behind the first of them, without its number sign, or nothing
 * @param leading what stands before the second
 */
record Comments(String trailing, List<Comment> leading) {

    static final Comments NONE = new Comments("", List.of());
    static final Comments ONE_EMPTY_LINE = new Comments("", List.of(Comment.EMPTY_LINE));

    /** How many lines of comments these are. */
    int lines() {
        int sum = trailing.isEmpty() ? 0 : 1;
        for (Comment comment : leading) {
            sum += comment.lineCount();
        }
        return sum;
    }
}
