package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import java.util.ArrayList;
import java.util.List;

/** Comments as documents. */
final class CommentDocs {

    private CommentDocs() {}

    static Doc trailing(String comment) {
        if (comment.isEmpty()) {
            return Doc.EMPTY;
        }
        return Doc.concat(Gap.BLANK, new Doc.Remark("# " + comment, false), Gap.HARD);
    }

    static Doc ownLine(String comment) {
        if (comment.isEmpty()) {
            return Doc.EMPTY;
        }
        return Doc.concat(new Doc.Remark("# " + comment, false), Gap.HARD);
    }

    static Doc leading(List<Comment> comments) {
        if (comments.isEmpty()) {
            return Doc.EMPTY;
        }
        List<Doc> docs = new ArrayList<>();
        for (Comment comment : comments) {
            comment.write(docs);
        }
        return Doc.concat(docs);
    }
}
