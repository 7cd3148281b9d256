package io.github.nixpoet.format;

import static io.github.nixpoet.doc.Doc.concat;
import static io.github.nixpoet.doc.Doc.group;
import static io.github.nixpoet.doc.Doc.nest;

import io.github.nixpoet.doc.Doc;
import io.github.nixpoet.doc.Gap;
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
import java.util.ArrayList;
import java.util.List;

/** Each kind of expression on its own, and what is too small for a policy. */
final class ExpressionPrinter implements ExpressionVisitor<Doc> {

    private final Printers printers;

    ExpressionPrinter(Printers printers) {
        this.printers = printers;
    }

    private TokenFeed feed() {
        return printers.feed;
    }

    @Override
    public Doc visitIdentifier(Identifier node) {
        return feed().take(node.token());
    }

    @Override
    public Doc visitIntegerLiteral(IntegerLiteral node) {
        return feed().take(node.token());
    }

    @Override
    public Doc visitFloatLiteral(FloatLiteral node) {
        return feed().take(node.token());
    }

    @Override
    public Doc visitPathLiteral(PathLiteral node) {
        return feed().take(node.token());
    }

    @Override
    public Doc visitUriLiteral(UriLiteral node) {
        Doc before = feed().takeLeading();
        Doc behind = feed().takeTrailing();
        return concat(
                before, group(feed().bare(node.token(), "\"" + node.token().text() + "\"")), behind);
    }

    @Override
    public Doc visitInterpolatedPath(InterpolatedPath node) {
        return printers.strings.path(node);
    }

    @Override
    public Doc visitStringLiteral(StringLiteral node) {
        return printers.strings.literal(node);
    }

    @Override
    public Doc visitInterpolatedString(InterpolatedString node) {
        return printers.strings.interpolated(node);
    }

    @Override
    public Doc visitListExpression(ListExpression node) {
        return group(printers.lists.list(node));
    }

    @Override
    public Doc visitAttributeSet(AttributeSet node) {
        return printers.sets.set(node, false);
    }

    @Override
    public Doc visitLegacyLet(LegacyLet node) {
        return printers.sets.legacyLet(node, false);
    }

    @Override
    public Doc visitParenthesized(Parenthesized node) {
        return printers.parentheses.compact(node);
    }

    @Override
    public Doc visitApplication(Application node) {
        return printers.applications.application(node, Doc.EMPTY);
    }

    @Override
    public Doc visitBinaryOperation(BinaryOperation node) {
        return printers.operators.operation(node);
    }

    @Override
    public Doc visitLambda(Lambda node) {
        return printers.lambdas.lambda(node);
    }

    @Override
    public Doc visitWith(With node) {
        return printers.bodies.withChain(node);
    }

    @Override
    public Doc visitLet(Let node) {
        return printers.bodies.let(node);
    }

    @Override
    public Doc visitAssert(Assert node) {
        return printers.bodies.assertion(node);
    }

    @Override
    public Doc visitIf(If node) {
        return printers.bodies.conditional(node);
    }

    @Override
    public Doc visitUnaryOperation(UnaryOperation node) {
        List<Doc> docs = new ArrayList<>();
        UnaryOperation operation = node;
        docs.add(feed().take(operation.operator()));
        while (operation.operand() instanceof UnaryOperation inner) {
            operation = inner;
            docs.add(feed().take(operation.operator()));
        }
        // A minus sign that touches a path is part of it.
        boolean minus = operation.operator().is(TokenKind.MINUS);
        if (minus && (feed().peek().is(TokenKind.PATH) || feed().peek().is(TokenKind.PATH_TEXT))) {
            docs.add(Gap.BLANK);
        }
        docs.add(printers.print(operation.operand()));
        return concat(docs);
    }

    @Override
    public Doc visitHasAttribute(HasAttribute node) {
        Doc subject = printers.print(node.subject());
        Doc question = feed().take(node.question());
        Doc path = path(node.path());
        return concat(subject, Gap.FILL_BLANK, question, Gap.BLANK, path);
    }

    @Override
    public Doc visitSelection(Selection node) {
        int length = Shapes.plainLength(node);
        if (length > 0 && feed().areQuiet(length)) {
            return feed().takeTogether(length);
        }
        Doc subject = printers.print(node.subject());
        Doc gap = gapBehind(node.subject());
        Doc dot = feed().take(node.dot());
        Doc path = path(node.path());
        if (node.fallback().isPresent()) {
            return concat(subject, gap, dot, path, fallback(node.fallback().get()));
        }
        return gap == Doc.EMPTY ? concat(subject, dot, path) : concat(subject, gap, dot, path);
    }

    /** What stands between a subject and its dot. */
    private static Doc gapBehind(Expression subject) {
        if (subject instanceof Identifier
                || subject instanceof Selection
                || subject instanceof PathLiteral path && Shapes.isSearchPath(path)) {
            return Doc.EMPTY;
        }
        if (subject instanceof Parenthesized) {
            return Gap.FILL;
        }
        return takesDot(subject) ? Gap.BLANK : Gap.BREAK;
    }

    /** Whether a dot directly behind would belong to it, so that {@code 1 .a} and {@code /a .b} keep their blank (nixfmt glues the path). */
    private static boolean takesDot(Expression subject) {
        return subject instanceof IntegerLiteral
                || subject instanceof FloatLiteral
                || subject instanceof InterpolatedPath
                || subject instanceof PathLiteral;
    }

    private Doc fallback(SelectionDefault fallback) {
        Doc or = feed().take(fallback.or());
        return nest(Gap.FILL_BLANK, or, Gap.BLANK, printers.print(fallback.value()));
    }

    Doc path(AttributePath path) {
        List<AttributeName> names = path.names();
        Doc first = name(names.get(0));
        if (names.size() == 1) {
            return first;
        }
        Doc[] docs = new Doc[2 * names.size() - 1];
        docs[0] = first;
        for (int i = 1; i < names.size(); i++) {
            docs[2 * i - 1] = feed().take(path.dots().get(i - 1));
            docs[2 * i] = name(names.get(i));
        }
        return concat(docs);
    }

    Doc name(AttributeName name) {
        if (name instanceof Interpolation interpolation) {
            Doc before = feed().takeLeading();
            String comment = feed().tokens.takeTrailing(feed().tokens.partner(feed().at()));
            Doc print = printers.interpolations.interpolation(interpolation);
            return concat(before, print, CommentDocs.trailing(comment));
        }
        if (name instanceof StringExpression string) {
            return printers.print(string);
        }
        return printers.print((Identifier) name);
    }
}
