package io.github.nixpoet.format;

import io.github.nixpoet.doc.Draft;
import io.github.nixpoet.doc.Gap;
import io.github.nixpoet.doc.GroupKind;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
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
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.SelectionDefault;
import io.github.nixpoet.syntax.StringExpression;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;

/** Each kind of expression on its own, and what is too small for a policy; all of it goes onto the one draft, which is answered. */
final class ExpressionPrinter implements ExpressionVisitor<Draft> {

    private final Printers printers;

    ExpressionPrinter(Printers printers) {
        this.printers = printers;
    }

    private TokenFeed feed() {
        return printers.feed;
    }

    @Override
    public Draft visitIdentifier(Identifier node) {
        feed().take(node.token());
        return printers.draft;
    }

    @Override
    public Draft visitIntegerLiteral(IntegerLiteral node) {
        feed().take(node.token());
        return printers.draft;
    }

    @Override
    public Draft visitFloatLiteral(FloatLiteral node) {
        feed().take(node.token());
        return printers.draft;
    }

    @Override
    public Draft visitPathLiteral(PathLiteral node) {
        feed().take(node.token());
        return printers.draft;
    }

    @Override
    public Draft visitUriLiteral(UriLiteral node) {
        feed().takeLeading();
        String behind = feed().takeTrailing();
        printers.draft.open(GroupKind.PLAIN);
        feed().bare(node.token(), "\"" + node.token().text() + "\"");
        printers.draft.close();
        CommentWriter.trailing(behind, printers.draft);
        return printers.draft;
    }

    @Override
    public Draft visitInterpolatedPath(InterpolatedPath node) {
        printers.strings.path(node);
        return printers.draft;
    }

    @Override
    public Draft visitStringLiteral(StringLiteral node) {
        printers.strings.literal(node);
        return printers.draft;
    }

    @Override
    public Draft visitInterpolatedString(InterpolatedString node) {
        printers.strings.interpolated(node);
        return printers.draft;
    }

    @Override
    public Draft visitListExpression(ListExpression node) {
        printers.draft.open(GroupKind.PLAIN);
        printers.lists.list(node);
        printers.draft.close();
        return printers.draft;
    }

    @Override
    public Draft visitAttributeSet(AttributeSet node) {
        printers.sets.set(node, false);
        return printers.draft;
    }

    @Override
    public Draft visitLegacyLet(LegacyLet node) {
        printers.sets.legacyLet(node, false);
        return printers.draft;
    }

    @Override
    public Draft visitParenthesized(Parenthesized node) {
        printers.parentheses.compact(node);
        return printers.draft;
    }

    @Override
    public Draft visitApplication(Application node) {
        printers.applications.application(node);
        return printers.draft;
    }

    @Override
    public Draft visitBinaryOperation(BinaryOperation node) {
        printers.operators.operation(node);
        return printers.draft;
    }

    @Override
    public Draft visitLambda(Lambda node) {
        printers.lambdas.lambda(node);
        return printers.draft;
    }

    @Override
    public Draft visitWith(With node) {
        printers.bodies.withChain(node);
        return printers.draft;
    }

    @Override
    public Draft visitLet(Let node) {
        printers.bodies.let(node);
        return printers.draft;
    }

    @Override
    public Draft visitAssert(Assert node) {
        printers.bodies.assertion(node);
        return printers.draft;
    }

    @Override
    public Draft visitIf(If node) {
        printers.bodies.conditional(node);
        return printers.draft;
    }

    @Override
    public Draft visitUnaryOperation(UnaryOperation node) {
        UnaryOperation operation = node;
        feed().take(operation.operator());
        while (operation.operand() instanceof UnaryOperation inner) {
            operation = inner;
            feed().take(operation.operator());
        }
        // A minus sign that touches a path is part of it.
        boolean minus = operation.operator().is(TokenKind.MINUS);
        if (minus && (feed().peek().is(TokenKind.PATH) || feed().peek().is(TokenKind.PATH_TEXT))) {
            printers.draft.gap(Gap.BLANK);
        }
        printers.print(operation.operand());
        return printers.draft;
    }

    @Override
    public Draft visitHasAttribute(HasAttribute node) {
        printers.print(node.subject());
        printers.draft.gap(Gap.FILL_BLANK);
        feed().take(node.question());
        printers.draft.gap(Gap.BLANK);
        path(node.path());
        return printers.draft;
    }

    @Override
    public Draft visitSelection(Selection node) {
        int length = Shapes.plainLength(node);
        if (length > 0 && feed().areQuiet(length)) {
            feed().takeTogether(length);
            return printers.draft;
        }
        printers.print(node.subject());
        gapBehind(node.subject());
        feed().take(node.dot());
        path(node.path());
        if (node.fallback().isPresent()) {
            fallback(node.fallback().get());
        }
        return printers.draft;
    }

    /** Writes what stands between a subject and its dot. */
    private void gapBehind(Expression subject) {
        if (subject instanceof Identifier
                || subject instanceof Selection
                || subject instanceof PathLiteral path && Shapes.isSearchPath(path)) {
            return;
        }
        if (subject instanceof Parenthesized) {
            printers.draft.gap(Gap.FILL);
        } else {
            printers.draft.gap(takesDot(subject) ? Gap.BLANK : Gap.BREAK);
        }
    }

    /** Whether a dot directly behind would belong to it, so that {@code 1 .a} and {@code /a .b} keep their blank (nixfmt glues the path). */
    private static boolean takesDot(Expression subject) {
        return subject instanceof IntegerLiteral
                || subject instanceof FloatLiteral
                || subject instanceof InterpolatedPath
                || subject instanceof PathLiteral;
    }

    private void fallback(SelectionDefault fallback) {
        printers.draft.indent().gap(Gap.FILL_BLANK);
        feed().take(fallback.or());
        printers.draft.gap(Gap.BLANK);
        printers.print(fallback.value());
        printers.draft.outdent();
    }

    void path(AttributePath path) {
        List<AttributeName> names = path.names();
        name(names.get(0));
        for (int i = 1; i < names.size(); i++) {
            feed().take(path.dots().get(i - 1));
            name(names.get(i));
        }
    }

    void name(AttributeName name) {
        if (name instanceof Interpolation interpolation) {
            feed().takeLeading();
            String comment = feed().tokens.takeTrailing(feed().tokens.partner(feed().at()));
            printers.interpolations.interpolation(interpolation);
            CommentWriter.trailing(comment, printers.draft);
        } else if (name instanceof StringExpression string) {
            printers.print(string);
        } else {
            printers.print((Identifier) name);
        }
    }
}
