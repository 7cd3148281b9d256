package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;

/** What has a value in Nix. */
public sealed interface Expression extends Node
        permits Application,
                Assert,
                AttributeSet,
                BinaryOperation,
                FloatLiteral,
                HasAttribute,
                Identifier,
                If,
                IntegerLiteral,
                InterpolatedPath,
                Lambda,
                LegacyLet,
                Let,
                ListExpression,
                Parenthesized,
                PathLiteral,
                Selection,
                StringExpression,
                UnaryOperation,
                UriLiteral,
                With {

    @Override
    Expression withChildren(List<? extends SyntaxElement> children);

    /**
     * Calls the visitor's method for this kind of expression.
     *
     * @param visitor what to call
     * @param <R> what the visitor makes
     * @return what the visitor returns
     */
    <R> R accept(ExpressionVisitor<R> visitor);
}
