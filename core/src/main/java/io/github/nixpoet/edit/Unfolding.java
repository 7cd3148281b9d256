package io.github.nixpoet.edit;

import io.github.nixpoet.source.Span;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the sets of a line lines of their own, from the outside in, before a set or list within them gets several. */
final class Unfolding {

    private Unfolding() {}

    /** The document with the outermost set unfolded that is on one line and holds a node; empty if there is none. */
    static Optional<NixDocument> around(Node inner, NixDocument document) {
        List<AttributeSet> sets = new ArrayList<>();
        SyntaxWalker.elements(document.file(), element -> {
            if (element instanceof AttributeSet set && set != inner) {
                sets.add(set);
            }
        });
        Places places = document.places();
        Lines lines = new Lines(places.text());
        Span span = places.of(inner);
        List<Span> spans = places.of(sets);
        for (int i = 0; i < sets.size(); i++) {
            Span around = spans.get(i);
            if (around.start() < span.start()
                    && span.end() < around.end()
                    && lines.isOneLine(around.start(), around.end())) {
                return Optional.of(
                        document.with(places.row(Container.of(sets.get(i))).spread()));
            }
        }
        return Optional.empty();
    }
}
