package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Flat;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Interpolation;
import java.util.Optional;

/** Interpolations: in one piece if they are small, else like parentheses. */
final class InterpolationPrinter {

    /** An interpolation of no more than this is never broken. */
    private static final int SMALL = 30;

    private final Printers printers;

    InterpolationPrinter(Printers printers) {
        this.printers = printers;
    }

    /** An interpolation among text, or as a name. */
    Doc interpolation(Interpolation node) {
        TokenFeed feed = printers.feed;
        int close = feed.tokens.partner(feed.at());
        Expression expression = node.expression();
        Doc open = feed.bare(node.open(), node.open().text());
        boolean quiet = !feed.tokens.hasLeading(close);
        if (quiet && Shapes.isTerm(expression) && printers.shapes.isAbsorbableTerm(expression, feed.at())) {
            return group(open, printers.term(expression), close(node));
        }
        boolean simple = quiet && printers.shapes.isSimple(expression, feed.at());
        Doc inner = printers.print(expression);
        if (simple) {
            return concat(open, Flat.of(inner).orElse(inner), close(node));
        }
        Doc whole = group(inner, feed.takeLeading());
        Optional<Doc> small = Flat.within(whole, SMALL);
        return group(open, small.orElseGet(() -> concat(Gap.BREAK, nest(whole), Gap.BREAK)), close(node));
    }

    /** An interpolation that has its line for itself but for blanks before it. */
    Doc alone(Interpolation node) {
        TokenFeed feed = printers.feed;
        int close = feed.tokens.partner(feed.at());
        Doc open = feed.bare(node.open(), node.open().text());
        if (!feed.tokens.hasLeading(close)) {
            return group(open, nest(printers.parentheses.content(node.expression())), close(node));
        }
        Doc inner = printers.print(node.expression());
        return group(open, Gap.BREAK, nest(group(inner, feed.takeLeading())), Gap.BREAK, close(node));
    }

    private Doc close(Interpolation node) {
        return printers.feed.bare(node.close(), node.close().text());
    }
}
