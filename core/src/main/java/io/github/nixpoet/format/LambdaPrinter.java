package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.With;
import java.util.ArrayList;
import java.util.List;

/** Functions: where the body starts. Chains of them are folded from their end, so that they may have any length. */
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

    Doc lambda(Lambda node) {
        TokenFeed feed = printers.feed;
        LambdaChain chain = new LambdaChain(node, feed.at(), printers.shapes, feed.tokens);
        List<Doc> parameters = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int names = 0;
        for (int i = 0; i < chain.size(); i++) {
            names = chain.isNamed(i) ? names + 1 : 0;
            links.add(link(chain, i, names));
            Doc parameter = printers.parameters.parameter(chain.link(i).parameter());
            parameters.add(concat(parameter, feed.take(chain.link(i).colon())));
        }
        Doc doc = body(chain, links.get(links.size() - 1));
        for (int i = chain.size() - 1; i >= 0; i--) {
            doc = concat(parameters.get(i), behind(links.get(i), doc));
            boolean opensNames = chain.isNamed(i) && (i == 0 || links.get(i - 1) != Link.JOINED);
            doc = opensNames ? group(Gap.BREAK, doc) : doc;
        }
        return doc;
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

    private static Doc behind(Link link, Doc doc) {
        return switch (link) {
            case ABSORBED -> concat(Gap.BLANK, first(doc));
            case JOINED -> concat(Gap.BLANK, doc);
            case APART -> concat(Gap.HARD, doc);
            case EXPANDED -> concat(Gap.LINE, group(doc));
            case BELOW -> concat(Gap.LINE, doc);
        };
    }

    private Doc body(LambdaChain chain, Link last) {
        Expression body = chain.body();
        if (last == Link.EXPANDED) {
            return printers.expandedTerm(body);
        }
        boolean named = chain.isNamed(chain.size() - 1);
        if (last == Link.ABSORBED && named) {
            return body instanceof With with ? printers.bodies.absorbedWith(with) : printers.term(body);
        }
        return printers.print(body);
    }
}
