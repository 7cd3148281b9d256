package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.With;

/** Functions: where the body starts. Chains of them may have any length. */
final class LambdaPrinter {

    /** So many names without a body behind them that starts on their line put the body on the next. */
    private static final int MANY_NAMES = 3;

    private enum Link {
        /** The body starts on the line of the parameter and goes on below. */
        ABSORBED,
        /** The next name stands on the line of this one. */
        JOINED,
        /** The body starts on the next line. */
        APART,
        /** A body that is a term starts on the next line if not all fits; a set has its lines then. */
        EXPANDED,
        /** The body starts on the next line if not all fits. */
        BELOW
    }

    private final Printers printers;

    LambdaPrinter(Printers printers) {
        this.printers = printers;
    }

    void lambda(Lambda node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        LambdaChain chain = new LambdaChain(node, feed.at(), printers.shapes, feed.tokens);
        Link link = Link.APART;
        int names = 0;
        int open = 0;
        for (int i = 0; i < chain.size(); i++) {
            if (chain.isNamed(i) && link != Link.JOINED) {
                draft.open(GroupKind.PLAIN).gap(Gap.BREAK);
                open++;
            }
            names = chain.isNamed(i) ? names + 1 : 0;
            link = link(chain, i, names);
            printers.parameters.parameter(chain.link(i).parameter());
            feed.take(chain.link(i).colon());
            open += goOn(link);
        }
        body(chain, link);
        for (int i = 0; i < open; i++) {
            draft.close();
        }
    }

    private Link link(LambdaChain chain, int index, int names) {
        if (chain.isNamed(index)) {
            if (chain.isNamed(index + 1)) {
                return Link.JOINED;
            }
            if (chain.isAbsorbable(index + 1)) {
                return Link.ABSORBED;
            }
            return names >= MANY_NAMES ? Link.APART : Link.BELOW;
        }
        boolean startsLine = printers.feed.tokens.startsLine(chain.start(index + 1));
        if (chain.isShort(index) && !startsLine && chain.isAbsorbable(index + 1)) {
            return Link.ABSORBED;
        }
        if (chain.link(index).parameter() instanceof Formals && startsLine) {
            return Link.APART;
        }
        boolean term = !chain.isLink(index + 1) && Shapes.isTerm(chain.body());
        return term && chain.isAbsorbable(index + 1) ? Link.EXPANDED : Link.BELOW;
    }

    /** Writes what stands behind a colon; answers how many groups it starts. */
    private int goOn(Link link) {
        Draft draft = printers.draft;
        switch (link) {
            case ABSORBED -> draft.gap(Gap.BLANK).open(GroupKind.FIRST);
            case JOINED -> draft.gap(Gap.BLANK);
            case APART -> draft.gap(Gap.HARD);
            case EXPANDED -> draft.gap(Gap.LINE).open(GroupKind.PLAIN);
            case BELOW -> draft.gap(Gap.LINE);
        }
        return link == Link.ABSORBED || link == Link.EXPANDED ? 1 : 0;
    }

    private void body(LambdaChain chain, Link last) {
        Expression body = chain.body();
        boolean named = chain.isNamed(chain.size() - 1);
        if (last == Link.EXPANDED) {
            printers.expandedTerm(body);
        } else if (last != Link.ABSORBED || !named) {
            printers.print(body);
        } else if (body instanceof With with) {
            printers.bodies.absorbedWith(with);
        } else {
            printers.term(body);
        }
    }
}
