package io.github.nixpoet.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two tokens, and to which of the two its comments belong.
 *
 * @param from the end of the token before
 * @param to the start of the token behind
 * @param trailing the end of the comments that follow the token before on its line
 * @param own the start of the comments directly above the token behind, without a blank line between
 * @param comments whether there is any comment
 */
record Gap(int from, int to, int trailing, int own, boolean comments) {

    record Comment(int start, int end) {}

    static Gap of(String text, int from, int to) {
        List<Comment> comments = comments(text, from, to);
        int trailing = from;
        int first = 0;
        if (lineEnds(text, from, to) > 0) {
            while (first < comments.size()
                    && lineEnds(text, trailing, comments.get(first).start()) == 0) {
                trailing = comments.get(first).end();
                first++;
            }
        }
        int own = to;
        for (int i = comments.size() - 1; i >= first; i--) {
            if (lineEnds(text, comments.get(i).end(), own) > 1) {
                break;
            }
            own = comments.get(i).start();
        }
        return new Gap(from, to, trailing, own, !comments.isEmpty());
    }

    /** Whether what belongs to the token behind stands apart by an empty line. */
    boolean hasBlankLine(String text) {
        return lineEnds(text, trailing, own) > 1;
    }

    private static int lineEnds(String text, int from, int to) {
        return new Lines(text).ends(from, to);
    }

    static List<Comment> comments(String text, int from, int to) {
        List<Comment> comments = new ArrayList<>();
        int at = from;
        while (at < to) {
            int start = at;
            if (text.charAt(at) == '#') {
                at = new Lines(text).endOf(at);
                comments.add(new Comment(start, at));
            } else if (text.charAt(at) == '/') {
                at = text.indexOf("*/", at + 2) + 2;
                comments.add(new Comment(start, at));
            } else {
                at++;
            }
        }
        return comments;
    }
}
