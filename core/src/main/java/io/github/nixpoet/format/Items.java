package io.github.nixpoet.format;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import java.util.ArrayList;
import java.util.List;

/** What stands between brackets: elements or bindings, and the comments between them, which are items of their own. */
final class Items {

    private final CommentedTokens tokens;
    private final Gap between;
    private final List<Doc> docs = new ArrayList<>();

    Items(CommentedTokens tokens, Gap between) {
        this.tokens = tokens;
        this.between = between;
    }

    /** Adds what stands before the item that starts at a token. The language of a string stays on the line of that. */
    void separate(int at) {
        List<Comment> comments = tokens.takeLeading(at);
        separate();
        int last = comments.size() - 1;
        if (last >= 0 && comments.get(last) instanceof Comment.Language) {
            docs.add(CommentDocs.leading(comments.subList(0, last)));
            docs.add(CommentDocs.leading(comments.subList(last, last + 1)));
        } else if (last >= 0) {
            docs.add(CommentDocs.leading(comments));
            docs.add(between);
        }
    }

    void add(Doc item) {
        docs.add(item);
    }

    /** All of them, with the comments before the closing bracket. */
    Doc upTo(int close) {
        List<Comment> comments = tokens.takeLeading(close);
        if (!comments.isEmpty()) {
            separate();
            docs.add(CommentDocs.leading(comments));
        }
        return Doc.concat(docs);
    }

    private void separate() {
        if (!docs.isEmpty()) {
            docs.add(between);
        }
    }
}
