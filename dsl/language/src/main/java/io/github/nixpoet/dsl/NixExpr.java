package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.NixSyntaxException;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Operators;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.op.BinaryOperator;
import io.github.nixpoet.text.AttrPath;
import java.util.Arrays;

/**
 * An expression in Nix.
 *
 * <p>Example: {@code pkgs("python3").select("withPackages").apply(…)}.
 *
 * @param <T> what its value is
 * @param tree its syntax
 */
public record NixExpr<T extends NixType>(Expression tree) implements ToNix {

    /**
     * Reads an expression: the way in for all that has no method of its own.
     *
     * @param text Nix
     * @return the expression with its comments, but for those behind its end
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixExpr<NixType.Any> parse(String text) {
        return new NixExpr<>(NixParser.parse(Given.present(text, "the text of an expression"))
                .orThrow()
                .expression());
    }

    /**
     * An attribute of this.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @return {@code this.path}
     * @throws IllegalArgumentException if it is no path
     */
    public NixExpr<NixType.Any> select(String path) {
        return new NixExpr<>(Attributes.select(tree, Attributes.path(Given.path(path))));
    }

    /**
     * An attribute of this, or another value where there is none.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @param fallback the other value, see {@link Nix#value}
     * @return {@code this.path or fallback}
     * @throws IllegalArgumentException if it is no path or no value
     */
    public NixExpr<NixType.Any> selectOr(String path, Object fallback) {
        Expression other = Nix.value(fallback).tree();
        return new NixExpr<>(Attributes.selectOr(tree, Attributes.path(Given.path(path)), other));
    }

    /**
     * The question whether this has an attribute.
     *
     * @param path its dotted path, see {@link AttrPath#parse}
     * @return {@code this ? path}
     * @throws IllegalArgumentException if it is no path
     */
    public NixExpr<NixType.Bool> has(String path) {
        return new NixExpr<>(Attributes.has(tree, Attributes.path(Given.path(path))));
    }

    /**
     * This function applied.
     *
     * @param arguments its arguments, see {@link Nix#value}
     * @return {@code this arguments…}
     * @throws IllegalArgumentException if an argument is no value
     */
    public NixExpr<NixType.Any> apply(Object... arguments) {
        return new NixExpr<>(Functions.apply(
                tree,
                Arrays.stream(arguments)
                        .map(argument -> Nix.value(argument).tree())
                        .toList()));
    }

    /**
     * This and another value with an operator between.
     *
     * @param operator the operator
     * @param right the other value, see {@link Nix#value}
     * @return {@code this operator right}, in parentheses where needed
     * @throws IllegalArgumentException if the other is no value
     */
    public NixExpr<NixType.Any> op(BinaryOperator operator, Object right) {
        return new NixExpr<>(Operators.binary(tree, operator, Nix.value(right).tree()));
    }

    /**
     * A sum, or strings or paths joined.
     *
     * @param right the other value, see {@link Nix#value}
     * @return {@code this + right}
     * @throws IllegalArgumentException if the other is no value
     */
    public NixExpr<NixType.Any> plus(Object right) {
        return op(BinaryOperator.PLUS, right);
    }

    /**
     * Lists joined.
     *
     * @param right the other list, see {@link Nix#value}
     * @return {@code this ++ right}
     * @throws IllegalArgumentException if the other is no value
     */
    public NixExpr<NixType.ListOf<NixType.Any>> concat(Object right) {
        return op(BinaryOperator.CONCAT, right).as();
    }

    /**
     * This set with attributes of another, which win.
     *
     * @param right the other set, see {@link Nix#value}
     * @return {@code this // right}
     * @throws IllegalArgumentException if the other is no value
     */
    public NixExpr<NixType.Attrs> update(Object right) {
        return op(BinaryOperator.UPDATE, right).as();
    }

    /**
     * Whether both hold.
     *
     * @param right the other condition, see {@link Nix#value}
     * @return {@code this && right}
     * @throws IllegalArgumentException if the other is no value
     */
    public NixExpr<NixType.Bool> and(Object right) {
        return op(BinaryOperator.AND, right).as();
    }

    /**
     * Whether one holds.
     *
     * @param right the other condition, see {@link Nix#value}
     * @return {@code this || right}
     * @throws IllegalArgumentException if the other is no value
     */
    public NixExpr<NixType.Bool> or(Object right) {
        return op(BinaryOperator.OR, right).as();
    }

    /**
     * Whether both are the same in Nix; {@link #equals} compares the text.
     *
     * @param right the other value, see {@link Nix#value}
     * @return {@code this == right}
     * @throws IllegalArgumentException if the other is no value
     */
    public NixExpr<NixType.Bool> eq(Object right) {
        return op(BinaryOperator.EQUAL, right).as();
    }

    /**
     * Whether this does not hold.
     *
     * @return {@code !this}
     */
    public NixExpr<NixType.Bool> not() {
        return new NixExpr<>(Operators.not(tree));
    }

    /**
     * The same expression, known to be of another type.
     *
     * @param <U> the type
     * @return this
     */
    @SuppressWarnings(
            "TypeParameterUnusedInFormals") // the type is a claim of the caller's, there is nothing to check it by
    public <U extends NixType> NixExpr<U> as() {
        return new NixExpr<>(tree);
    }

    @Override
    public NixExpr<T> toNix() {
        return this;
    }

    /** The expression as text, laid out. */
    @Override
    public String toString() {
        return NixFormatter.standard().format(Scopes.file(tree)).strip();
    }
}
