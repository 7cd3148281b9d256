package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Interpolation;

/** Interpolations: in one piece if they are small, else like parentheses. */
final class InterpolationPrinter {

    /** An interpolation of no more than this is never broken. */
    private static final int SMALL = 30;

    private final Printers printers;

    InterpolationPrinter(Printers printers) {
        this.printers = printers;
    }

    /** An interpolation among text, or as a name. */
    void interpolation(Interpolation node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        int open = feed.at();
        Expression expression = node.expression();
        boolean quiet = !feed.tokens.hasLeading(feed.tokens.partner(open));
        if (quiet && Shapes.isTerm(expression) && printers.shapes.isAbsorbableTerm(expression, open + 1)) {
            draft.open(GroupKind.PLAIN);
            feed.bare(node.open(), node.open().text());
            printers.term(expression);
            close(node);
            draft.close();
        } else if (quiet && printers.shapes.isSimple(expression, open + 1)) {
            feed.bare(node.open(), node.open().text());
            int mark = draft.mark();
            printers.print(expression);
            draft.flatten(mark);
            close(node);
        } else {
            draft.open(GroupKind.PLAIN);
            feed.bare(node.open(), node.open().text());
            int mark = draft.mark();
            onLines(expression);
            if (draft.flatten(mark, SMALL)) {
                draft.raise(mark);
            }
            close(node);
            draft.close();
        }
    }

    /** An interpolation that has its line for itself but for blanks before it. */
    void alone(Interpolation node) {
        TokenFeed feed = printers.feed;
        Draft draft = printers.draft;
        boolean quiet = !feed.tokens.hasLeading(feed.tokens.partner(feed.at()));
        draft.open(GroupKind.PLAIN);
        feed.bare(node.open(), node.open().text());
        if (quiet) {
            draft.indent();
            printers.parentheses.content(node.expression());
            draft.outdent();
        } else {
            onLines(node.expression());
        }
        close(node);
        draft.close();
    }

    /** An expression with the comments behind it, one level deeper if it breaks. */
    private void onLines(Expression expression) {
        printers.draft.gap(Gap.BREAK).indent().open(GroupKind.PLAIN);
        printers.print(expression);
        printers.feed.takeLeading();
        printers.draft.close().outdent().gap(Gap.BREAK);
    }

    private void close(Interpolation node) {
        printers.feed.bare(node.close(), node.close().text());
    }
}
