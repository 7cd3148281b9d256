package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import java.util.List;

/** Lists: on one line with one element, else an element a line. */
final class ListPrinter {

    /** So many simple elements may share a line where the list is an argument that others follow. */
    private static final int SHORT = 6;

    private final Printers printers;

    ListPrinter(Printers printers) {
        this.printers = printers;
    }

    /** A list without a group around, an element a line unless there is only one. */
    void list(ListExpression list) {
        TokenFeed feed = printers.feed;
        CommentedTokens tokens = feed.tokens;
        int open = feed.at();
        int close = tokens.partner(open);
        boolean quiet = list.elements().isEmpty() && !tokens.hasTrailing(open) && !tokens.hasLeading(close);
        if (quiet) {
            feed.take(list.open());
            printers.draft.gap(tokens.areApart(open, close) ? Gap.HARD : Gap.BLANK);
            feed.take(list.close());
        } else {
            list(list, Gap.HARD);
        }
    }

    /** The same of an argument: a short list has its elements on one line, or one a line, without a group around. */
    void argument(ListExpression list) {
        if (isShort(list)) {
            list(list, Gap.LINE);
        } else {
            printers.print(list);
        }
    }

    /** Comments and empty lines count as elements. */
    private boolean isShort(ListExpression list) {
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at() + 1;
        int items = list.elements().size() + (tokens.hasLeading(tokens.partner(at - 1)) ? 1 : 0);
        for (Expression element : list.elements()) {
            List<Comment> comments = tokens.takeLeading(at);
            items += comments.isEmpty() ? 0 : 1;
            int end = items > SHORT ? Shapes.NOT_SIMPLE : printers.shapes.endOfSimple(element, at);
            tokens.prepend(at, comments);
            if (end == Shapes.NOT_SIMPLE) {
                return false;
            }
            at = end;
        }
        return items <= SHORT;
    }

    private void list(ListExpression list, Gap between) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        CommentedTokens tokens = feed.tokens;
        int open = feed.at();
        int close = tokens.partner(open);
        Gap gap;
        if (tokens.areApart(open, close)) {
            gap = Gap.HARD;
        } else if (list.elements().isEmpty()) {
            gap = tokens.hasLeading(close) || !tokens.isQuiet(open) ? Gap.HARD : Gap.BLANK;
        } else {
            gap = Gap.LINE;
        }
        String comment = feed.takeTrailing();
        feed.take(list.open());
        draft.gap(gap).indent();
        CommentWriter.trailing(comment, draft);
        Items items = new Items(printers, between);
        for (Expression element : list.elements()) {
            items.separate(feed.at());
            element(element);
        }
        items.end(feed.at());
        draft.outdent().gap(gap);
        feed.take(list.close());
    }

    private void element(Expression element) {
        int length = Shapes.plainLength(element);
        if (length > 0 && printers.feed.areQuiet(length)) {
            printers.feed.takeTogether(length);
        } else {
            printers.group(element);
        }
    }
}
