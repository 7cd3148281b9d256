package io.github.nixpoet.format;

import java.util.List;

/**
 * What stands between two tokens.
 *
 * @param trailing the comment that belongs behind the first of them, without its number sign, or nothing
 * @param leading what stands before the second
 * @param lines how many lines of comments these are
 */
record Comments(String trailing, List<Comment> leading, int lines) {

    static final Comments NONE = new Comments("", List.of(), 0);

    static Comments of(String trailing, List<Comment> leading) {
        int lines = trailing.isEmpty() ? 0 : 1;
        for (Comment comment : leading) {
            lines += comment.lineCount();
        }
        return new Comments(trailing, leading, lines);
    }
}
