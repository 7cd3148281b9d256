package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import java.util.ArrayList;
import java.util.List;

/** Comments as documents. */
final class CommentDocs {

    private CommentDocs() {}

    /** A comment behind a token. */
    static Doc trailing(String comment) {
        if (comment.isEmpty()) {
            return Doc.EMPTY;
        }
        return Doc.concat(Gap.BLANK, new Doc.Remark("# " + comment, true), Gap.HARD);
    }

    /** What stands before a token, on lines of its own; the language of a string alone stays on the string's line. */
    static Doc leading(List<Comment> comments) {
        if (comments.isEmpty()) {
            return Doc.EMPTY;
        }
        List<Doc> docs = new ArrayList<>();
        if (comments.size() > 1 || !(comments.get(0) instanceof Comment.Language)) {
            docs.add(Gap.HARD);
        }
        for (Comment comment : comments) {
            comment.write(docs);
        }
        return Doc.concat(docs);
    }
}
