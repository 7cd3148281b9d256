package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Token;
import java.util.List;

/** Attribute sets: on one line with one binding at most, else a binding a line. */
final class SetPrinter {

    private final Printers printers;

    SetPrinter(Printers printers) {
        this.printers = printers;
    }

    /**
     * A set without a group around.
     *
     * @param set the set
     * @param expanded whether its only binding must have a line of its own too
     */
    void set(AttributeSet set, boolean expanded) {
        if (set.rec().isPresent()) {
            printers.feed.take(set.rec().get());
            printers.draft.gap(Gap.BLANK);
        }
        braces(set.open(), set.bindings(), set.close(), expanded);
    }

    /** The same of {@code let { … }}. */
    void legacyLet(LegacyLet let, boolean expanded) {
        printers.feed.take(let.let());
        printers.draft.gap(Gap.BLANK);
        braces(let.open(), let.bindings(), let.close(), expanded);
    }

    private void braces(Token open, List<Binding> bindings, Token close, boolean expanded) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        CommentedTokens tokens = feed.tokens;
        int at = feed.at();
        int end = tokens.partner(at);
        boolean apart = tokens.areApart(at, end);
        boolean empty = bindings.isEmpty() && !tokens.hasLeading(end);
        if (empty && tokens.isQuiet(at)) {
            feed.take(open);
            draft.gap(apart ? Gap.HARD : Gap.BLANK);
            feed.take(close);
            return;
        }
        Gap gap = apart || expanded && !empty ? Gap.HARD : Gap.LINE;
        String comment = feed.takeTrailing();
        feed.take(open);
        draft.gap(gap).indent();
        CommentWriter.trailing(comment, draft);
        bindings(bindings);
        draft.outdent().gap(gap);
        feed.take(close);
    }

    /** Bindings, each on its line, with the comments up to the token behind them. */
    void bindings(List<Binding> bindings) {
        Items items = new Items(printers, Gap.HARD);
        for (int i = 0; i < bindings.size(); i++) {
            items.separate(printers.feed.at());
            printers.bindings.binding(bindings.get(i));
        }
        items.end(printers.feed.at());
    }
}
