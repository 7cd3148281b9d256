package io.github.nixpoet.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents on one line. */
public final class Flat {

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
        Tape tape = TapeWriter.write(doc);
        if (!tape.canBeFlat(0, tape.size()) || tape.width(0, tape.size()) > width) {
            return Optional.empty();
        }
        List<Doc> docs = new ArrayList<>();
        for (int i = 0; i < tape.size(); i++) {
            switch (tape.kind(i)) {
                case TEXT -> docs.add(placed(tape, i, new Doc.Text(tape.text(i), tape.ordinal(i))));
                case REMARK -> docs.add(placed(tape, i, new Doc.Remark(tape.text(i), tape.ordinal(i) == 1)));
                case GAP -> {
                    if (tape.gap(i).flatWidth() > 0) {
                        docs.add(Gap.BLANK);
                    }
                }
                case WHEN_BROKEN, LINE_ENDS, START, END -> {}
            }
        }
        return Optional.of(Doc.concat(docs));
    }

    private static Doc placed(Tape tape, int at, Doc doc) {
        return tape.level(at) == 0 && tape.column(at) == 0 ? doc : new Doc.Indent(tape.level(at), tape.column(at), doc);
    }
}
