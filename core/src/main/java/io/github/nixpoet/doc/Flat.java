package io.github.nixpoet.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Documents on one line.
 *
 * <p>Each gap is measured on its own, also where two would become one, and remarks are measured as well: what is asked here is whether
 * something is short, not whether it fits.
 */
public final class Flat {

    /** What is still to be flattened, and how deep it is. */
    private record Rest(Doc doc, int level, int column) {}

    private Flat() {}

    /**
     * A document with each gap as it is in a flat group.
     *
     * @param doc the document
     * @return the same texts without gaps that could end a line; empty if one must
     */
    public static Optional<Doc> of(Doc doc) {
        return within(doc, Integer.MAX_VALUE);
    }

    /**
     * The same of a document that is not too wide.
     *
     * @param doc the document
     * @param width how many code points it may have
     * @return the same texts without gaps that could end a line; empty if one must or if it is wider
     */
    public static Optional<Doc> within(Doc doc, int width) {
        List<Doc> flat = new ArrayList<>();
        Deque<Rest> rest = new ArrayDeque<>();
        rest.push(new Rest(doc, 0, 0));
        int sum = 0;
        while (!rest.isEmpty() && sum <= width) {
            Rest next = rest.pop();
            Doc item = next.doc();
            if (item instanceof Doc.Sequence sequence) {
                for (int i = sequence.items().size() - 1; i >= 0; i--) {
                    rest.push(new Rest(sequence.items().get(i), next.level(), next.column()));
                }
            } else if (item instanceof Doc.Group group) {
                rest.push(new Rest(group.content(), next.level(), next.column()));
            } else if (item instanceof Doc.Indent indent) {
                rest.push(new Rest(indent.content(), next.level() + indent.levels(), next.column() + indent.columns()));
            } else if (item instanceof Gap gap && !gap.isHard()) {
                sum += gap.flatWidth();
                if (gap.flatWidth() > 0) {
                    flat.add(Gap.BLANK);
                }
            } else {
                int columns = columns(item);
                if (columns < 0) {
                    return Optional.empty();
                }
                sum += columns;
                flat.add(
                        next.level() == 0 && next.column() == 0
                                ? item
                                : new Doc.Indent(next.level(), next.column(), item));
            }
        }
        return sum <= width ? Optional.of(new Doc.Line(Doc.concat(flat), sum)) : Optional.empty();
    }

    /** The width of a text; negative if the line has to end there. */
    private static int columns(Doc item) {
        if (item instanceof Doc.Text text) {
            return Columns.of(text.text());
        }
        if (item instanceof Doc.Line line) {
            return line.width();
        }
        if (item instanceof Doc.Remark remark) {
            return Columns.of(remark.text());
        }
        return item instanceof Doc.WhenBroken text ? Columns.of(text.text()) : -1;
    }
}
