package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.op.Associativity;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.syntax.op.Precedence;
import java.util.Arrays;

/** Folds a flat list of operands and operators by the precedence table. A base is the height at which an expression's own begin. */
final class OperatorStack {

    private final Lexed source;
    private final NodeStack operands;
    private int[] indices = new int[8];
    private Precedence[] levels = new Precedence[8];
    private int size;

    OperatorStack(Lexed source, NodeStack operands) {
        this.source = source;
        this.operands = operands;
    }

    int size() {
        return size;
    }

    void prefix(int index) {
        push(index, source.kind(index) == TokenKind.NOT ? Precedence.NOT : Precedence.NEGATION);
    }

    void infix(int index, int base) {
        BinaryOperator operator = operator(index);
        Precedence level = operator.precedence();
        reduce(level, base);
        while (size > base && levels[size - 1] == level) {
            if (operator.associativity() == Associativity.NONE
                    || level == Precedence.PIPE && operator(indices[size - 1]) != operator) {
                throw new SyntaxFailure(index);
            }
            if (operator.associativity() == Associativity.RIGHT) {
                break;
            }
            reduceOne();
        }
        push(index, level);
    }

    /** Folds what binds more tightly than the question mark that follows. */
    void hasAttribute(int base) {
        reduce(Precedence.HAS_ATTRIBUTE, base);
    }

    /** Folds what binds more tightly than a level. */
    void reduce(Precedence level, int base) {
        while (size > base && levels[size - 1].isTighterThan(level)) {
            reduceOne();
        }
    }

    private BinaryOperator operator(int index) {
        return BinaryOperator.of(source.kind(index)).orElseThrow();
    }

    private void push(int index, Precedence level) {
        if (size == indices.length) {
            grow();
        }
        indices[size] = index;
        levels[size++] = level;
    }

    private void grow() {
        indices = Arrays.copyOf(indices, size * 2);
        levels = Arrays.copyOf(levels, size * 2);
    }

    private void reduceOne() {
        size--;
        int index = indices[size];
        Precedence level = levels[size];
        Expression right = operands.popExpression();
        if (level == Precedence.NOT || level == Precedence.NEGATION) {
            operands.push(new UnaryOperation(source.fixed(index), right));
        } else {
            operands.push(new BinaryOperation(operands.popExpression(), source.fixed(index), right));
        }
    }
}
