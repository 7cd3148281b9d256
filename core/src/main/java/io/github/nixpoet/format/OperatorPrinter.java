package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.Associativity;

/** Operators: a chain of one of them is one thing, an operator a line. */
final class OperatorPrinter {

    /** A pipe of so many stages has a line for each. */
    private static final int LONG_PIPE = 3;

    private final Printers printers;

    OperatorPrinter(Printers printers) {
        this.printers = printers;
    }

    void operation(BinaryOperation node) {
        if (node.meaning().associativity() == Associativity.NONE) {
            comparison(node);
        } else {
            chain(OperatorChain.of(node));
        }
    }

    private void comparison(BinaryOperation node) {
        printers.print(node.left());
        printers.draft.gap(Gap.FILL_BLANK);
        printers.feed.take(node.operator());
        printers.draft.gap(Gap.BLANK);
        printers.print(node.right());
    }

    void chain(OperatorChain chain) {
        printers.draft.open(GroupKind.PLAIN);
        printers.print(chain.first());
        rest(chain);
        printers.draft.close();
    }

    /** All behind the first operand. */
    void rest(OperatorChain chain) {
        TokenFeed feed = printers.feed;
        Gap gap = isPipe(chain.operators().get(0)) && chain.operators().size() >= LONG_PIPE ? Gap.HARD : Gap.LINE;
        for (int i = 0; i < chain.operators().size(); i++) {
            feed.tokens.raiseTrailing(feed.at());
            printers.draft.gap(gap);
            feed.take(chain.operators().get(i));
            printers.draft.indent();
            operand(chain.operands().get(i));
            printers.draft.outdent();
        }
    }

    private static boolean isPipe(Token operator) {
        return operator.is(TokenKind.PIPE_INTO) || operator.is(TokenKind.PIPE_FROM);
    }

    private void operand(Expression operand) {
        Draft draft = printers.draft;
        if (operand instanceof BinaryOperation) {
            draft.open(GroupKind.PLAIN).gap(Gap.LINE);
            printers.print(operand);
            draft.close();
        } else if (operand instanceof Application application) {
            draft.open(GroupKind.PLAIN).gap(Gap.BLANK);
            printers.applications.applicationBehindGap(application);
            draft.close();
        } else {
            draft.gap(Gap.BLANK);
            printers.print(operand);
        }
    }
}
