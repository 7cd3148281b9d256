package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.Associativity;
import java.util.ArrayList;
import java.util.List;

/** Operators: a chain of one of them is one thing, an operator a line. */
final class OperatorPrinter {

    /** A pipe of so many stages has a line for each. */
    private static final int LONG_PIPE = 3;

    private final Printers printers;

    OperatorPrinter(Printers printers) {
        this.printers = printers;
    }

    Doc operation(BinaryOperation node) {
        if (node.meaning().associativity() == Associativity.NONE) {
            return comparison(node);
        }
        OperatorChain chain = OperatorChain.of(node);
        return chain(chain, printers.print(chain.first()));
    }

    private Doc comparison(BinaryOperation node) {
        Doc left = printers.print(node.left());
        Doc operator = printers.feed.take(node.operator());
        Doc right = printers.print(node.right());
        return concat(left, Gap.FILL_BLANK, operator, Gap.BLANK, right);
    }

    /** A chain whose first operand has been printed. */
    Doc chain(OperatorChain chain, Doc first) {
        TokenFeed feed = printers.feed;
        List<Doc> docs = new ArrayList<>();
        docs.add(first);
        Gap gap = isPipe(chain.operators().get(0)) && chain.operators().size() >= LONG_PIPE ? Gap.HARD : Gap.LINE;
        for (int i = 0; i < chain.operators().size(); i++) {
            feed.tokens.raiseTrailing(feed.at());
            docs.add(gap);
            docs.add(feed.take(chain.operators().get(i)));
            docs.add(nest(operand(chain.operands().get(i))));
        }
        return group(concat(docs));
    }

    private static boolean isPipe(Token operator) {
        return operator.is(TokenKind.PIPE_INTO) || operator.is(TokenKind.PIPE_FROM);
    }

    private Doc operand(Expression operand) {
        if (operand instanceof BinaryOperation) {
            return group(Gap.LINE, printers.print(operand));
        }
        if (operand instanceof Application application) {
            return group(Gap.BLANK, printers.applications.application(application, Gap.LINE));
        }
        return concat(Gap.BLANK, printers.print(operand));
    }
}
