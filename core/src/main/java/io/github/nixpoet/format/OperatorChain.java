package io.github.nixpoet.format;

import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.op.Associativity;
import io.github.nixpoet.syntax.op.BinaryOperator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One operator repeated: the first operand, the operators and the operands behind them. */
record OperatorChain(Expression first, List<Token> operators, List<Expression> operands) {

    static OperatorChain of(BinaryOperation node) {
        List<Token> operators = new ArrayList<>();
        List<Expression> operands = new ArrayList<>();
        BinaryOperator operator = node.meaning();
        if (operator.associativity() == Associativity.RIGHT) {
            Expression rest = node;
            while (rest instanceof BinaryOperation link && link.meaning() == operator) {
                operators.add(link.operator());
                rest = link.right();
                operands.add(rest instanceof BinaryOperation next && next.meaning() == operator ? next.left() : rest);
            }
            return new OperatorChain(node.left(), operators, operands);
        }
        Expression first = node;
        while (first instanceof BinaryOperation link && link.meaning() == operator) {
            operators.add(link.operator());
            operands.add(link.right());
            first = link.left();
        }
        Collections.reverse(operators);
        Collections.reverse(operands);
        return new OperatorChain(first, operators, operands);
    }
}
