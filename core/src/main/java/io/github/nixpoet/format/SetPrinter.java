package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** Attribute sets: on one line with one binding at most, else a binding a line. */
final class SetPrinter {

    private final Printers printers;

    SetPrinter(Printers printers) {
        this.printers = printers;
    }

    /**
     * A set.
     *
     * @param set the set
     * @param expanded whether its only binding must have a line of its own too
     * @return the set without a group around
     */
    Doc set(AttributeSet set, boolean expanded) {
        Doc rec = set.rec()
                .map(token -> concat(printers.feed.take(token), Gap.BLANK))
                .orElse(Doc.EMPTY);
        return concat(rec, braces(set.open(), set.bindings(), set.close(), expanded));
    }

    /** The same of {@code let { … }}. */
    Doc legacyLet(LegacyLet let, boolean expanded) {
        Doc keyword = concat(printers.feed.take(let.let()), Gap.BLANK);
        return concat(keyword, braces(let.open(), let.bindings(), let.close(), expanded));
    }

    private Doc braces(Token open, List<Binding> bindings, Token close, boolean expanded) {
        TokenFeed feed = printers.feed;
        boolean lines = feed.opensLines();
        if (bindings.isEmpty()) {
            return Delimited.empty(feed, Delimited.open(feed, open, lines), close, lines);
        }
        Delimited.Opening opening = Delimited.open(feed, open, lines || expanded);
        Doc inside = nest(opening.comment(), bindings(bindings), feed.takeLeading());
        return concat(opening.open(), opening.gap(), inside, opening.gap(), feed.take(close));
    }

    /** Bindings, each on its line. */
    Doc bindings(List<Binding> bindings) {
        List<Doc> docs = new ArrayList<>();
        for (Binding binding : bindings) {
            if (!docs.isEmpty()) {
                docs.add(Gap.HARD);
            }
            docs.add(printers.feed.takeLeading());
            docs.add(printers.bindings.binding(binding));
        }
        return concat(docs);
    }
}
