package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
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
    void value(Expression value) {
        Draft draft = printers.draft;
        if (value instanceof BinaryOperation operation && joins(operation.meaning())) {
            joined(operation);
            return;
        }
        draft.indent();
        int at = printers.feed.at();
        if (value instanceof AttributeSet set && inheritsOnly(set, at)) {
            draft.gap(Gap.BLANK).open(GroupKind.PLAIN);
            printers.sets.set(set, false);
            draft.close();
        } else if (printers.shapes.isAbsorbable(value, at)) {
            draft.gap(Gap.BLANK).open(GroupKind.PLAIN);
            absorbed(value);
            draft.close();
        } else if (value instanceof Parenthesized parenthesized) {
            draft.gap(Gap.BLANK);
            printers.parentheses.roomy(parenthesized);
        } else if (Shapes.isText(value)) {
            draft.gap(Gap.BLANK);
            printers.group(value);
        } else if (value instanceof Application application) {
            printers.applications.applicationBehindGap(application);
        } else if (value instanceof With || Shapes.isTerm(value)) {
            draft.open(GroupKind.PLAIN).gap(Gap.LINE);
            printers.print(value);
            draft.close();
        } else {
            draft.gap(Gap.LINE);
            printers.group(value);
        }
        draft.outdent();
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

    private void absorbed(Expression value) {
        if (value instanceof With with) {
            printers.bodies.absorbedWith(with);
        } else if (Shapes.isTerm(value)) {
            printers.expandedTerm(value);
        } else {
            printers.print(value);
        }
    }

    private static boolean joins(BinaryOperator operator) {
        return operator == BinaryOperator.CONCAT
                || operator == BinaryOperator.UPDATE
                || operator == BinaryOperator.PLUS;
    }

    /** Sets, lists and strings put together: the first or the last of them may hold on to the line of the name. */
    private void joined(BinaryOperation operation) {
        Draft draft = printers.draft;
        CommentedTokens tokens = printers.feed.tokens;
        int at = printers.feed.at();
        OperatorChain chain = OperatorChain.of(operation);
        boolean startsHere = Shapes.isTerm(chain.first())
                && printers.shapes.isAbsorbableTerm(chain.first(), at)
                && !tokens.hasLeading(at);
        if (startsHere) {
            draft.gap(Gap.BLANK).open(GroupKind.PLAIN);
            printers.expandedTerm(chain.first());
            printers.operators.rest(chain);
            draft.close();
            return;
        }
        draft.indent();
        if (endsHere(operation, chain, at)) {
            draft.open(GroupKind.PLAIN).gap(Gap.LINE);
            printers.print(chain.first());
            draft.gap(Gap.LINE).open(GroupKind.OPEN);
            printers.feed.take(operation.operator());
            draft.gap(Gap.BLANK).open(GroupKind.FIRST);
            printers.expandedTerm(operation.right());
            draft.close().close().close();
        } else {
            draft.gap(Gap.LINE).open(GroupKind.PLAIN);
            printers.operators.chain(chain);
            draft.close();
        }
        draft.outdent();
    }

    private boolean endsHere(BinaryOperation operation, OperatorChain chain, int at) {
        Expression last = operation.right();
        if (chain.operators().size() != 1 || !Shapes.isTerm(last)) {
            return false;
        }
        int sign = at + TokenCount.of(chain.first());
        return printers.feed.tokens.isQuiet(sign) && printers.shapes.isAbsorbableTerm(last, sign + 1);
    }
}
