package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
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
    Doc list(ListExpression list) {
        TokenFeed feed = printers.feed;
        CommentedTokens tokens = feed.tokens;
        int open = feed.at();
        boolean quiet =
                list.elements().isEmpty() && !tokens.hasTrailing(open) && !tokens.hasLeading(tokens.partner(open));
        if (quiet) {
            Gap gap = tokens.areApart(open, tokens.partner(open)) ? Gap.HARD : Gap.BLANK;
            return concat(feed.take(list.open()), gap, feed.take(list.close()));
        }
        return list(list, Gap.HARD);
    }

    /** The same of an argument: a short list has its elements on one line, or one a line, without a group around. */
    Doc argument(ListExpression list) {
        return isShort(list) ? list(list, Gap.LINE) : printers.print(list);
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

    private Doc list(ListExpression list, Gap between) {
        TokenFeed feed = printers.feed;
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
        Doc comment = feed.takeTrailing();
        Doc before = feed.take(list.open());
        Items items = new Items(tokens, between);
        for (Expression element : list.elements()) {
            items.separate(feed.at());
            items.add(element(element));
        }
        Doc inside = nest(comment, items.upTo(feed.at()));
        return concat(before, gap, inside, gap, feed.take(list.close()));
    }

    private Doc element(Expression element) {
        int length = Shapes.plainLength(element);
        boolean plain = length > 0 && printers.feed.areQuiet(length);
        return plain ? printers.feed.takeTogether(length) : group(printers.print(element));
    }
}
