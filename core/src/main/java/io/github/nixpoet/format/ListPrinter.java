package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.ListExpression;
import java.util.ArrayList;
import java.util.List;

/** Lists: on one line with one element, else an element a line. */
final class ListPrinter {

    private static final int SHORT = 6;

    private final Printers printers;

    ListPrinter(Printers printers) {
        this.printers = printers;
    }

    /** Whether a list may keep its elements on one line where it is an argument that others follow. */
    boolean isShort(ListExpression list) {
        return !list.elements().isEmpty()
                && list.elements().size() <= SHORT
                && printers.feed.opensQuietly()
                && list.elements().stream().allMatch(Shapes::isSimple);
    }

    /**
     * A list.
     *
     * @param list the list
     * @param between what stands between its elements
     * @return the list without a group around
     */
    Doc list(ListExpression list, Gap between) {
        TokenFeed feed = printers.feed;
        boolean lines = feed.opensLines();
        Delimited.Opening opening = Delimited.open(feed, list.open(), lines);
        if (list.elements().isEmpty()) {
            return Delimited.empty(feed, opening, list.close(), lines);
        }
        List<Doc> docs = new ArrayList<>();
        docs.add(opening.comment());
        for (Expression element : list.elements()) {
            if (docs.size() > 1) {
                docs.add(between);
            }
            Doc before = feed.takeLeading();
            docs.add(concat(before, group(printers.print(element))));
        }
        docs.add(feed.takeLeading());
        return concat(opening.open(), opening.gap(), nest(concat(docs)), opening.gap(), feed.take(list.close()));
    }
}
