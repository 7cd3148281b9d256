package io.github.nixpoet.syntax.visit;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.HasAttribute;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;

/**
 * One method for each kind of expression and no default, so that the compiler finds what a new kind has been forgotten in.
 *
 * @param <R> what a visit makes
 */
public interface ExpressionVisitor<R> {

    /**
     * Visits a {@link Application}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitApplication(Application node);

    /**
     * Visits a {@link Assert}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitAssert(Assert node);

    /**
     * Visits a {@link AttributeSet}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitAttributeSet(AttributeSet node);

    /**
     * Visits a {@link BinaryOperation}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitBinaryOperation(BinaryOperation node);

    /**
     * Visits a {@link FloatLiteral}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitFloatLiteral(FloatLiteral node);

    /**
     * Visits a {@link HasAttribute}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitHasAttribute(HasAttribute node);

    /**
     * Visits a {@link Identifier}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitIdentifier(Identifier node);

    /**
     * Visits a {@link If}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitIf(If node);

    /**
     * Visits a {@link IntegerLiteral}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitIntegerLiteral(IntegerLiteral node);

    /**
     * Visits a {@link InterpolatedPath}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitInterpolatedPath(InterpolatedPath node);

    /**
     * Visits a {@link InterpolatedString}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitInterpolatedString(InterpolatedString node);

    /**
     * Visits a {@link Lambda}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitLambda(Lambda node);

    /**
     * Visits a {@link LegacyLet}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitLegacyLet(LegacyLet node);

    /**
     * Visits a {@link Let}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitLet(Let node);

    /**
     * Visits a {@link ListExpression}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitListExpression(ListExpression node);

    /**
     * Visits a {@link Parenthesized}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitParenthesized(Parenthesized node);

    /**
     * Visits a {@link PathLiteral}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitPathLiteral(PathLiteral node);

    /**
     * Visits a {@link Selection}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitSelection(Selection node);

    /**
     * Visits a {@link StringLiteral}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitStringLiteral(StringLiteral node);

    /**
     * Visits a {@link UnaryOperation}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitUnaryOperation(UnaryOperation node);

    /**
     * Visits a {@link UriLiteral}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitUriLiteral(UriLiteral node);

    /**
     * Visits a {@link With}.
     *
     * @param node the expression
     * @return what the visit makes of it
     */
    R visitWith(With node);
}
