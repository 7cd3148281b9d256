package io.github.nixpoet.schema.check;

import io.github.nixpoet.schema.check.Scope.Known;
import io.github.nixpoet.schema.check.Scope.Meaning;
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
import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What an expression may come to: through {@code let}, {@code with}, {@code if}, {@code mkIf}, {@code mkMerge} and their like, to values
 * that are written out or are unknown.
 */
final class Shapes implements ExpressionVisitor<Optional<Shape>> {

    private final Deque<Value> open = new ArrayDeque<>();
    private final Unfolding unfolding;
    private Value current;

    private Shapes(Value value, Unfolding unfolding) {
        current = value;
        open.push(value);
        this.unfolding = unfolding;
    }

    /** All that a value may be, in the order of the source. */
    static List<Shape> of(Value value) {
        return of(value, Unfolding.start());
    }

    static List<Shape> of(Value value, Unfolding unfolding) {
        Shapes shapes = new Shapes(value, unfolding);
        List<Shape> found = new ArrayList<>();
        while (!shapes.open.isEmpty() && unfolding.step()) {
            shapes.current = shapes.open.pop();
            shapes.shape().ifPresent(found::add);
        }
        return found;
    }

    private Optional<Shape> shape() {
        if (!current.path().isEmpty()) {
            return Optional.of(Shape.set(List.of(Members.first(current)), current));
        }
        return current.expression().accept(this);
    }

    /** To be looked at in place of what is looked at now: what is pushed last comes first. */
    private Optional<Shape> instead(Value... values) {
        for (int i = values.length - 1; i >= 0; i--) {
            open.push(values[i]);
        }
        return Optional.empty();
    }

    private Optional<Shape> unknown() {
        return Optional.of(Shape.unknown(current));
    }

    private Optional<Shape> kind(Kind kind) {
        return Optional.of(Shape.of(kind, current));
    }

    private Optional<Shape> constant(Kind kind, Object constant) {
        return Optional.of(Shape.constant(kind, constant, current));
    }

    @Override
    public Optional<Shape> visitApplication(Application node) {
        return LibraryCalls.read(current)
                .map(values -> instead(values.toArray(Value[]::new)))
                .orElseGet(() -> LibraryCalls.isList(current) ? kind(Kind.LIST) : unknown());
    }

    @Override
    public Optional<Shape> visitAssert(Assert node) {
        return instead(current.at(node.body()));
    }

    @Override
    public Optional<Shape> visitAttributeSet(AttributeSet node) {
        List<Member> members = Members.of(node, current);
        return Members.areSpecial(members) ? unknown() : Optional.of(Shape.set(members, current));
    }

    @Override
    public Optional<Shape> visitBinaryOperation(BinaryOperation node) {
        return switch (node.meaning()) {
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, AND, OR, IMPLIES -> kind(Kind.BOOL);
            case CONCAT -> list(node);
            case UPDATE -> {
                // What the left side has may be replaced by the right.
                Value left = current.at(node.left());
                yield instead(
                        left.under(left.guard().under(true)),
                        current.at(node.right()).under(current.guard().inPart()));
            }
            case PLUS, MINUS, TIMES, DIVIDE, PIPE_INTO, PIPE_FROM -> unknown();
        };
    }

    @Override
    public Optional<Shape> visitFloatLiteral(FloatLiteral node) {
        return constant(Kind.FLOAT, Double.valueOf(node.token().text()));
    }

    @Override
    public Optional<Shape> visitHasAttribute(HasAttribute node) {
        return kind(Kind.BOOL);
    }

    @Override
    public Optional<Shape> visitIdentifier(Identifier node) {
        Optional<Meaning> meaning = current.scope().find(node.name());
        if (meaning.isPresent()) {
            return meaning.get() instanceof Known known
                    ? instead(known.value().under(current.guard().byName()))
                    : unknown();
        }
        return switch (node.name()) {
            case "true" -> constant(Kind.BOOL, true);
            case "false" -> constant(Kind.BOOL, false);
            case "null" -> kind(Kind.NULL);
            default -> unknown();
        };
    }

    /** With a name between: {@code grub = if none then null else real} and a list that has grub in it unless there is none. */
    @Override
    public Optional<Shape> visitIf(If node) {
        if (current.guard().named()) {
            return unknown();
        }
        Value maybe = current.under(current.guard().under(true));
        return instead(maybe.at(node.consequent()), maybe.at(node.alternative()));
    }

    @Override
    public Optional<Shape> visitIntegerLiteral(IntegerLiteral node) {
        return constant(Kind.INT, Long.valueOf(node.token().text()));
    }

    @Override
    public Optional<Shape> visitInterpolatedPath(InterpolatedPath node) {
        return kind(Kind.PATH);
    }

    @Override
    public Optional<Shape> visitInterpolatedString(InterpolatedString node) {
        return kind(Kind.STRING);
    }

    @Override
    public Optional<Shape> visitLambda(Lambda node) {
        return kind(Kind.FUNCTION);
    }

    @Override
    public Optional<Shape> visitLegacyLet(LegacyLet node) {
        return unknown();
    }

    @Override
    public Optional<Shape> visitLet(Let node) {
        return instead(current.in(current.scope().with(node.bindings())).at(node.body()));
    }

    @Override
    public Optional<Shape> visitListExpression(ListExpression node) {
        return list(node);
    }

    private Optional<Shape> list(Expression node) {
        return Lists.read(node).map(list -> Shape.list(list.in(current), list.whole(), current));
    }

    @Override
    public Optional<Shape> visitParenthesized(Parenthesized node) {
        return instead(current.at(node.inner()));
    }

    @Override
    public Optional<Shape> visitPathLiteral(PathLiteral node) {
        return kind(Kind.PATH);
    }

    @Override
    public Optional<Shape> visitSelection(Selection node) {
        return unfolding
                .selected(node, current)
                .map(value -> instead(value.under(current.guard().byName())))
                .orElseGet(this::unknown);
    }

    @Override
    public Optional<Shape> visitStringLiteral(StringLiteral node) {
        String text = node.token().text();
        return constant(Kind.STRING, node.isIndented() ? IndentedStrings.value(text) : NixStrings.value(text));
    }

    @Override
    public Optional<Shape> visitUnaryOperation(UnaryOperation node) {
        if (node.operator().is(TokenKind.NOT)) {
            return kind(Kind.BOOL);
        }
        if (node.operand() instanceof IntegerLiteral number) {
            return constant(Kind.INT, -Long.parseLong(number.token().text()));
        }
        return node.operand() instanceof FloatLiteral number
                ? constant(Kind.FLOAT, -Double.parseDouble(number.token().text()))
                : unknown();
    }

    @Override
    public Optional<Shape> visitUriLiteral(UriLiteral node) {
        return constant(Kind.STRING, node.token().text());
    }

    @Override
    public Optional<Shape> visitWith(With node) {
        return instead(current.at(node.body()));
    }
}
