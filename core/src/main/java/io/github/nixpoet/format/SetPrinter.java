package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
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
     * A set.
     *
     * @param set the set
     * @param expanded whether its only binding must have a line of its own too
     * @return the set without a group around
     */
    Doc set(AttributeSet set, boolean expanded) {
        if (set.rec().isEmpty()) {
            return braces(set.open(), set.bindings(), set.close(), expanded);
        }
        Doc rec = printers.feed.take(set.rec().get());
        return concat(rec, Gap.BLANK, braces(set.open(), set.bindings(), set.close(), expanded));
    }

    /** The same of {@code let { … }}. */
    Doc legacyLet(LegacyLet let, boolean expanded) {
        Doc keyword = concat(printers.feed.take(let.let()), Gap.BLANK);
        return concat(keyword, braces(let.open(), let.bindings(), let.close(), expanded));
    }

    private Doc braces(Token open, List<Binding> bindings, Token close, boolean expanded) {
        TokenFeed feed = printers.feed;
        CommentedTokens tokens = feed.tokens;
        int at = feed.at();
        int end = tokens.partner(at);
        boolean apart = tokens.areApart(at, end);
        boolean empty = bindings.isEmpty() && !tokens.hasLeading(end);
        if (empty && tokens.isQuiet(at)) {
            return concat(feed.take(open), apart ? Gap.HARD : Gap.BLANK, feed.take(close));
        }
        Gap gap = apart || expanded && !empty ? Gap.HARD : Gap.LINE;
        Doc comment = feed.takeTrailing();
        Doc before = feed.take(open);
        Doc inside = nest(comment, bindings(bindings));
        return concat(before, gap, inside, gap, feed.take(close));
    }

    /** Bindings, each on its line, with the comments up to the token behind them. */
    Doc bindings(List<Binding> bindings) {
        Items items = new Items(printers.feed.tokens, Gap.HARD);
        for (Binding binding : bindings) {
            items.separate(printers.feed.at());
            items.add(printers.bindings.binding(binding));
        }
        return items.upTo(printers.feed.at());
    }
}
