package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;
import static io.github.nixpoet.doc.Doc.open;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.op.BinaryOperator;

/** What stands behind {@code =} or the {@code ?} of a formal: whether it starts on that line. */
final class ValuePrinter {

    private final Printers printers;

    ValuePrinter(Printers printers) {
        this.printers = printers;
    }

    /** A value with the gap before. */
    Doc value(Expression value) {
        int at = printers.feed.at();
        if (value instanceof AttributeSet set && inheritsOnly(set, at)) {
            return nest(Gap.BLANK, group(printers.sets.set(set, false)));
        }
        if (printers.shapes.isAbsorbable(value, at)) {
            return nest(Gap.BLANK, group(absorbed(value)));
        }
        if (value instanceof Parenthesized parenthesized) {
            return nest(Gap.BLANK, printers.parentheses.roomy(parenthesized));
        }
        if (Shapes.isText(value)) {
            return nest(Gap.BLANK, group(printers.print(value)));
        }
        if (value instanceof Application application) {
            return nest(printers.applications.application(application, Gap.LINE));
        }
        if (value instanceof With || Shapes.isTerm(value)) {
            return nest(group(Gap.LINE, printers.print(value)));
        }
        if (value instanceof BinaryOperation operation && joins(operation.meaning())) {
            return joined(operation);
        }
        return nest(Gap.LINE, group(printers.print(value)));
    }

    /** A comment counts as a binding. */
    private boolean inheritsOnly(AttributeSet set, int at) {
        CommentedTokens tokens = printers.feed.tokens;
        int open = set.rec().isPresent() ? at + 1 : at;
        return set.bindings().size() == 1
                && set.bindings().get(0) instanceof InheritBinding
                && !tokens.hasLeading(open + 1)
                && !tokens.hasLeading(tokens.partner(open));
    }

    private Doc absorbed(Expression value) {
        if (value instanceof With with) {
            return printers.bodies.absorbedWith(with);
        }
        return Shapes.isTerm(value) ? printers.expandedTerm(value) : printers.print(value);
    }

    private static boolean joins(BinaryOperator operator) {
        return operator == BinaryOperator.CONCAT
                || operator == BinaryOperator.UPDATE
                || operator == BinaryOperator.PLUS;
    }

    /** Sets, lists and strings put together: the first or the last of them may hold on to the line of the name. */
    private Doc joined(BinaryOperation operation) {
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at();
        OperatorChain chain = OperatorChain.of(operation);
        boolean startsHere = Shapes.isTerm(chain.first())
                && printers.shapes.isAbsorbableTerm(chain.first(), at)
                && !tokens.hasLeading(at);
        if (startsHere) {
            Doc first = printers.expandedTerm(chain.first());
            return concat(Gap.BLANK, printers.operators.chain(chain, first));
        }
        Doc first = printers.print(chain.first());
        int sign = printers.feed.at();
        Expression last = operation.right();
        boolean endsHere = chain.operators().size() == 1
                && Shapes.isTerm(last)
                && tokens.isQuiet(sign)
                && printers.shapes.isAbsorbableTerm(last, sign + 1);
        if (endsHere) {
            Doc operator = printers.feed.take(operation.operator());
            Doc end = open(operator, Gap.BLANK, first(printers.expandedTerm(last)));
            return nest(group(Gap.LINE, first, Gap.LINE, end));
        }
        return nest(Gap.LINE, group(printers.operators.chain(chain, first)));
    }
}
