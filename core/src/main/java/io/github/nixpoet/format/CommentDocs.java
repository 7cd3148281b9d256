package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import java.util.ArrayList;
import java.util.List;

/** Comments as documents. */
final class CommentDocs {

    private static final int BLOCK_INDENT = 2;

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
            if (comment instanceof Comment.EmptyLine) {
                docs.add(Gap.EMPTY_LINE);
            } else if (comment instanceof Comment.Line line) {
                docs.add(Gap.HARD);
                docs.add(new Doc.Remark(line.text(), true));
                docs.add(Gap.HARD);
            } else if (comment instanceof Comment.Block block) {
                block(block, docs);
            } else if (comment instanceof Comment.Language language) {
                docs.add(new Doc.Remark("/* " + language.name() + " */", true));
                docs.add(Gap.BLANK);
            }
        }
        return Doc.concat(docs);
    }

    private static void block(Comment.Block block, List<Doc> docs) {
        docs.add(Gap.HARD);
        docs.add(new Doc.Remark(block.documentation() ? "/**" : "/*", true));
        docs.add(Gap.HARD);
        for (String line : block.lines()) {
            if (line.isEmpty()) {
                docs.add(Gap.EMPTY_LINE);
            } else {
                docs.add(new Doc.Indent(0, BLOCK_INDENT, new Doc.Remark(line, true)));
                docs.add(Gap.HARD);
            }
        }
        docs.add(new Doc.Remark("*/", true));
        docs.add(Gap.HARD);
    }
}
