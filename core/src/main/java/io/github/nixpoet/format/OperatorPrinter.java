package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.first;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;
import static io.github.nixpoet.doc.Doc.open;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.Associativity;
import io.github.nixpoet.syntax.op.BinaryOperator;
import java.util.ArrayList;
import java.util.Collections;
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
        Chain chain = Chain.of(node);
        return group(printers.print(chain.first()), rest(chain));
    }

    private Doc comparison(BinaryOperation node) {
        Doc left = printers.print(node.left());
        Doc operator = printers.feed.take(node.operator());
        Doc right = printers.print(node.right());
        return concat(left, Gap.FILL_BLANK, operator, Gap.BLANK, right);
    }

    private Doc rest(Chain chain) {
        List<Doc> docs = new ArrayList<>();
        boolean pipe = chain.operators().get(0).is(TokenKind.PIPE_INTO)
                || chain.operators().get(0).is(TokenKind.PIPE_FROM);
        Gap gap = pipe && chain.operators().size() >= LONG_PIPE ? Gap.HARD : Gap.LINE;
        for (int i = 0; i < chain.operators().size(); i++) {
            printers.feed.raiseTrailing(0);
            docs.add(gap);
            docs.add(printers.feed.take(chain.operators().get(i)));
            docs.add(operand(chain.operands().get(i)));
        }
        return concat(docs);
    }

    private Doc operand(Expression operand) {
        if (operand instanceof Application application && !printers.isSimple(application)) {
            return nest(printers.applications.application(application, Gap.LINE, Doc.EMPTY));
        }
        if (operand instanceof BinaryOperation) {
            return group(nest(Gap.LINE, printers.print(operand)));
        }
        return nest(Gap.BLANK, printers.print(operand));
    }

    /** An operation as the value of a binding, with the gap before. */
    Doc value(BinaryOperation node) {
        BinaryOperator operator = node.meaning();
        boolean joins = operator == BinaryOperator.CONCAT
                || operator == BinaryOperator.UPDATE
                || operator == BinaryOperator.PLUS;
        if (!joins) {
            return nest(Gap.LINE, group(printers.print(node)));
        }
        Chain chain = Chain.of(node);
        if (Shapes.isAbsorbableTerm(chain.first()) && !printers.feed.hasLeading()) {
            return concat(Gap.BLANK, group(printers.expandedOperand(chain.first()), rest(chain)));
        }
        Expression last = node.right();
        if (chain.operators().size() == 1
                && Shapes.isAbsorbableTerm(last)
                && !(last instanceof io.github.nixpoet.syntax.Parenthesized)) {
            Doc left = printers.print(node.left());
            printers.feed.raiseTrailing(0);
            Doc sign = printers.feed.take(node.operator());
            Doc right = printers.expandedTerm(last);
            return group(nest(Gap.LINE, left, Gap.LINE, open(sign, Gap.BLANK, first(right))));
        }
        return nest(Gap.LINE, printers.print(node));
    }

    /** One operator repeated: the first operand and what follows it. */
    private record Chain(Expression first, List<Token> operators, List<Expression> operands) {

        static Chain of(BinaryOperation node) {
            List<Token> operators = new ArrayList<>();
            List<Expression> operands = new ArrayList<>();
            BinaryOperator operator = node.meaning();
            if (operator.associativity() == Associativity.RIGHT) {
                Expression rest = node;
                Expression first = node.left();
                while (rest instanceof BinaryOperation link && link.meaning() == operator) {
                    operators.add(link.operator());
                    rest = link.right();
                    operands.add(
                            rest instanceof BinaryOperation next && next.meaning() == operator ? next.left() : rest);
                }
                return new Chain(first, operators, operands);
            }
            Expression first = node;
            while (first instanceof BinaryOperation link && link.meaning() == operator) {
                operators.add(link.operator());
                operands.add(link.right());
                first = link.left();
            }
            Collections.reverse(operators);
            Collections.reverse(operands);
            return new Chain(first, operators, operands);
        }
    }
}
