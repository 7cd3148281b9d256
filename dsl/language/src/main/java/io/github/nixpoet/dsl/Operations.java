package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.NixType.Any;
import io.github.nixpoet.dsl.NixType.Attrs;
import io.github.nixpoet.dsl.NixType.Bool;
import io.github.nixpoet.dsl.NixType.ListOf;
import io.github.nixpoet.syntax.build.Operators;
import io.github.nixpoet.syntax.op.BinaryOperator;

/**
 * The operators of Nix. The right side of each is a value as {@link Nix#value} takes it, and each throws {@link IllegalArgumentException}
 * if it is none; parentheses stand where they are needed.
 *
 * <p>Example: {@code config("a").and(config("b").not())} is {@code config.a && !config.b}.
 */
public sealed interface Operations extends ToNix permits NixExpr {

    /**
     * This and another value with an operator between.
     *
     * @param operator the operator
     * @param right the other value
     * @return {@code this operator right}
     */
    default NixExpr<Any> op(BinaryOperator operator, Object right) {
        NixExpr<?> other = Nix.value(right);
        return NixExpr.of(Operators.binary(toNix().tree(), operator, other.tree()), toNix(), other);
    }

    /**
     * A sum, or strings or paths joined.
     *
     * @param right the other value
     * @return {@code this + right}
     */
    default NixExpr<Any> plus(Object right) {
        return op(BinaryOperator.PLUS, right);
    }

    /**
     * A difference.
     *
     * @param right the other number
     * @return {@code this - right}
     */
    default NixExpr<Any> minus(Object right) {
        return op(BinaryOperator.MINUS, right);
    }

    /**
     * A product.
     *
     * @param right the other number
     * @return {@code this * right}
     */
    default NixExpr<Any> times(Object right) {
        return op(BinaryOperator.TIMES, right);
    }

    /**
     * A quotient, of integers without its fraction.
     *
     * @param right the other number
     * @return {@code this / right}
     */
    default NixExpr<Any> dividedBy(Object right) {
        return op(BinaryOperator.DIVIDE, right);
    }

    /**
     * This number with the other sign.
     *
     * @return {@code -this}
     */
    default NixExpr<Any> negate() {
        return NixExpr.of(Operators.negate(toNix().tree()), toNix());
    }

    /**
     * Lists joined.
     *
     * @param right the other list
     * @return {@code this ++ right}
     */
    default NixExpr<ListOf<Any>> concat(Object right) {
        return op(BinaryOperator.CONCAT, right).as();
    }

    /**
     * This set with attributes of another, which win.
     *
     * @param right the other set
     * @return {@code this // right}
     */
    default NixExpr<Attrs> update(Object right) {
        return op(BinaryOperator.UPDATE, right).as();
    }

    /**
     * Whether both hold.
     *
     * @param right the other condition
     * @return {@code this && right}
     */
    default NixExpr<Bool> and(Object right) {
        return op(BinaryOperator.AND, right).as();
    }

    /**
     * Whether one holds.
     *
     * @param right the other condition
     * @return {@code this || right}
     */
    default NixExpr<Bool> or(Object right) {
        return op(BinaryOperator.OR, right).as();
    }

    /**
     * Whether the other holds if this does.
     *
     * @param right the other condition
     * @return {@code this -> right}
     */
    default NixExpr<Bool> implies(Object right) {
        return op(BinaryOperator.IMPLIES, right).as();
    }

    /**
     * Whether this does not hold.
     *
     * @return {@code !this}
     */
    default NixExpr<Bool> not() {
        return NixExpr.of(Operators.not(toNix().tree()), toNix());
    }

    /**
     * Whether both are the same in Nix; {@link Object#equals} asks whether they are the same code.
     *
     * @param right the other value
     * @return {@code this == right}
     */
    default NixExpr<Bool> eq(Object right) {
        return op(BinaryOperator.EQUAL, right).as();
    }

    /**
     * Whether they differ in Nix.
     *
     * @param right the other value
     * @return {@code this != right}
     */
    default NixExpr<Bool> ne(Object right) {
        return op(BinaryOperator.NOT_EQUAL, right).as();
    }

    /**
     * Whether this is less.
     *
     * @param right the other value
     * @return {@code this < right}
     */
    default NixExpr<Bool> lt(Object right) {
        return op(BinaryOperator.LESS, right).as();
    }

    /**
     * Whether this is less or the same.
     *
     * @param right the other value
     * @return {@code this <= right}
     */
    default NixExpr<Bool> le(Object right) {
        return op(BinaryOperator.LESS_OR_EQUAL, right).as();
    }

    /**
     * Whether this is more.
     *
     * @param right the other value
     * @return {@code this > right}
     */
    default NixExpr<Bool> gt(Object right) {
        return op(BinaryOperator.GREATER, right).as();
    }

    /**
     * Whether this is more or the same.
     *
     * @param right the other value
     * @return {@code this >= right}
     */
    default NixExpr<Bool> ge(Object right) {
        return op(BinaryOperator.GREATER_OR_EQUAL, right).as();
    }
}
