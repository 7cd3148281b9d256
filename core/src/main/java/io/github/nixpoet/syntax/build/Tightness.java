package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Expression;
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
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.op.Precedence;
import io.github.nixpoet.syntax.visit.ExpressionVisitor;

/** How tightly an expression holds together. */
final class Tightness implements ExpressionVisitor<Precedence> {

    private static final Tightness VISITOR = new Tightness();

    private Tightness() {}

    static Precedence of(Expression expression) {
        return expression.accept(VISITOR);
    }

    /**
     * How tightly it holds its right end. A prefix operator may stand there though it is looser than what is to its left, and takes what
     * follows: {@code a * !b + c} is {@code a * !(b + c)}.
     */
    static Precedence ofRightEnd(Expression expression) {
        Precedence loosest = of(expression);
        Expression end = expression;
        while (end instanceof BinaryOperation || end instanceof UnaryOperation) {
            end = end instanceof BinaryOperation operation ? operation.right() : ((UnaryOperation) end).operand();
            Precedence next = of(end);
            loosest = loosest.isTighterThan(next) ? next : loosest;
        }
        return loosest;
    }

    @Override
    public Precedence visitApplication(Application node) {
        return Precedence.APPLICATION;
    }

    @Override
    public Precedence visitAssert(Assert node) {
        return Precedence.OPEN;
    }

    @Override
    public Precedence visitAttributeSet(AttributeSet node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitBinaryOperation(BinaryOperation node) {
        return node.meaning().precedence();
    }

    @Override
    public Precedence visitFloatLiteral(FloatLiteral node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitHasAttribute(HasAttribute node) {
        return Precedence.HAS_ATTRIBUTE;
    }

    @Override
    public Precedence visitIdentifier(Identifier node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitIf(If node) {
        return Precedence.OPEN;
    }

    @Override
    public Precedence visitIntegerLiteral(IntegerLiteral node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitInterpolatedPath(InterpolatedPath node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitInterpolatedString(InterpolatedString node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitLambda(Lambda node) {
        return Precedence.OPEN;
    }

    @Override
    public Precedence visitLegacyLet(LegacyLet node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitLet(Let node) {
        return Precedence.OPEN;
    }

    @Override
    public Precedence visitListExpression(ListExpression node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitParenthesized(Parenthesized node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitPathLiteral(PathLiteral node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitSelection(Selection node) {
        return Precedence.SELECTION;
    }

    @Override
    public Precedence visitStringLiteral(StringLiteral node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitUnaryOperation(UnaryOperation node) {
        return node.operator().is(TokenKind.NOT) ? Precedence.NOT : Precedence.NEGATION;
    }

    @Override
    public Precedence visitUriLiteral(UriLiteral node) {
        return Precedence.PRIMARY;
    }

    @Override
    public Precedence visitWith(With node) {
        return Precedence.OPEN;
    }
}
