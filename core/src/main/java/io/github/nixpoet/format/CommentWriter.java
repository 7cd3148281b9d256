package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import java.util.List;

/** Comments on a draft. */
final class CommentWriter {

    private CommentWriter() {}

    /** A comment behind a token. */
    static void trailing(String comment, Draft draft) {
        if (!comment.isEmpty()) {
            draft.gap(Gap.BLANK).trailingRemark("# " + comment).gap(Gap.HARD);
        }
    }

    /** What stands before a token, on lines of its own; the language of a string alone stays on the string's line. */
    static void leading(List<Comment> comments, Draft draft) {
        if (comments.isEmpty()) {
            return;
        }
        if (comments.size() > 1 || !(comments.get(0) instanceof Comment.Language)) {
            draft.gap(Gap.HARD);
        }
        for (Comment comment : comments) {
            comment.write(draft);
        }
    }
}
