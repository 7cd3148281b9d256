package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import java.util.List;

/** What stands between brackets: elements or bindings, and the comments between them, which are items of their own. */
final class Items {

    private final CommentedTokens tokens;
    private final Draft draft;
    private final Gap between;
    private boolean begun;

    Items(Printers printers, Gap between) {
        this.tokens = printers.feed.tokens;
        this.draft = printers.draft;
        this.between = between;
    }

    /** Writes what stands before the item that starts at a token. The language of a string stays on the line of that. */
    void separate(int at) {
        separate();
        if (!tokens.hasLeading(at)) {
            return;
        }
        List<Comment> comments = tokens.takeLeading(at);
        int last = comments.size() - 1;
        if (comments.get(last) instanceof Comment.Language) {
            CommentWriter.leading(comments.subList(0, last), draft);
            CommentWriter.leading(comments.subList(last, last + 1), draft);
        } else {
            CommentWriter.leading(comments, draft);
            draft.gap(between);
        }
    }

    /** Writes the comments before the closing bracket. */
    void end(int close) {
        List<Comment> comments = tokens.takeLeading(close);
        if (!comments.isEmpty()) {
            separate();
            CommentWriter.leading(comments, draft);
        }
    }

    private void separate() {
        if (begun) {
            draft.gap(between);
        }
        begun = true;
    }
}
