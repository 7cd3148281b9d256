package io.github.nixpoet.value;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Binding;
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
import io.github.nixpoet.syntax.Node;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.scope.StaticName;
import io.github.nixpoet.syntax.visit.DeepStack;
import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the value at a place. */
final class ValueReader implements ExpressionVisitor<Object> {

    private final Place place;

    private ValueReader(Place place) {
        this.place = place;
    }

    static Object read(Expression expression) {
        return DeepStack.whereNeeded(() -> read(expression, Place.root("value")));
    }

    private static Object read(Expression expression, Place place) {
        return expression.accept(new ValueReader(place));
    }

    @Override
    public Object visitAttributeSet(AttributeSet node) {
        StaticAttributes attributes = new StaticAttributes();
        gather(node, attributes, place);
        return attributes.view();
    }

    private static void gather(AttributeSet set, StaticAttributes into, Place place) {
        if (set.isRecursive()) {
            throw notStatic(place, set, "a recursive set");
        }
        for (Binding binding : set.bindings()) {
            if (!(binding instanceof AttributeBinding attribute)) {
                throw notStatic(place, binding, "an inherited attribute");
            }
            gather(attribute, into, place);
        }
    }

    private static void gather(AttributeBinding binding, StaticAttributes into, Place place) {
        StaticAttributes scope = into;
        Place at = place;
        List<AttributeName> names = binding.path().names();
        for (int i = 0; i < names.size() - 1; i++) {
            String name = name(names.get(i), at);
            at = at.attribute(name);
            scope = below(scope, name, binding, at);
        }
        String last = name(names.get(names.size() - 1), at);
        Place below = at.attribute(last);
        Expression value = Parenthesized.strip(binding.value());
        if (value instanceof AttributeSet set) {
            gather(set, below(scope, last, binding, below), below);
        } else if (!scope.put(last, read(value, below))) {
            throw twice(binding, below);
        }
    }

    private static StaticAttributes below(StaticAttributes scope, String name, Binding binding, Place place) {
        return scope.set(name).orElseThrow(() -> twice(binding, place));
    }

    private static String name(AttributeName name, Place place) {
        return StaticName.of(name).orElseThrow(() -> notStatic(place, name, "a computed name"));
    }

    @Override
    public Object visitListExpression(ListExpression node) {
        List<Object> elements = new ArrayList<>();
        for (Expression element : node.elements()) {
            elements.add(read(element, place.element(elements.size())));
        }
        return Collections.unmodifiableList(elements);
    }

    @Override
    public Object visitIdentifier(Identifier node) {
        return switch (node.name()) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> Optional.empty();
            default -> throw notStatic(place, node, "a variable");
        };
    }

    @Override
    public Object visitStringLiteral(StringLiteral node) {
        String text = node.token().text();
        return node.isIndented() ? IndentedStrings.value(text) : NixStrings.value(text);
    }

    @Override
    public Object visitUriLiteral(UriLiteral node) {
        return node.token().text();
    }

    @Override
    public Object visitPathLiteral(PathLiteral node) {
        return NixPath.of(node);
    }

    @Override
    public Object visitIntegerLiteral(IntegerLiteral node) {
        return Long.valueOf(node.token().text());
    }

    @Override
    public Object visitFloatLiteral(FloatLiteral node) {
        return Double.valueOf(node.token().text());
    }

    @Override
    public Object visitParenthesized(Parenthesized node) {
        return read(Parenthesized.strip(node), place);
    }

    @Override
    public Object visitUnaryOperation(UnaryOperation node) {
        Optional<Object> value =
                node.operator().is(TokenKind.MINUS) ? Constants.negated(read(node.operand(), place)) : Optional.empty();
        return value.orElseThrow(() -> notStatic(place, node, "a negation"));
    }

    @Override
    public Object visitBinaryOperation(BinaryOperation node) {
        return Constants.of(read(node.left(), place), node.meaning(), read(node.right(), place))
                .orElseThrow(() -> notStatic(place, node, "an operation"));
    }

    @Override
    public Object visitApplication(Application node) {
        throw notStatic(place, node, "a function's result");
    }

    @Override
    public Object visitAssert(Assert node) {
        throw notStatic(place, node, "an assertion");
    }

    @Override
    public Object visitHasAttribute(HasAttribute node) {
        throw notStatic(place, node, "a question for an attribute");
    }

    @Override
    public Object visitIf(If node) {
        throw notStatic(place, node, "a choice");
    }

    @Override
    public Object visitInterpolatedPath(InterpolatedPath node) {
        throw notStatic(place, node, "a path with interpolation");
    }

    @Override
    public Object visitInterpolatedString(InterpolatedString node) {
        throw notStatic(place, node, "a string with interpolation");
    }

    @Override
    public Object visitLambda(Lambda node) {
        throw notStatic(place, node, "a function");
    }

    @Override
    public Object visitLegacyLet(LegacyLet node) {
        throw notStatic(place, node, "a let");
    }

    @Override
    public Object visitLet(Let node) {
        throw notStatic(place, node, "a let");
    }

    @Override
    public Object visitSelection(Selection node) {
        throw notStatic(place, node, "a selection");
    }

    @Override
    public Object visitWith(With node) {
        throw notStatic(place, node, "a with");
    }

    private static NotStaticException notStatic(Place place, Node node, String what) {
        return new NotStaticException(
                Diagnostic.error(ValueCode.NOT_STATIC, place + " is " + what + ", no value as it stands")
                        .help("evaluate it with Nix first"),
                node);
    }

    private static NotStaticException twice(Binding binding, Place place) {
        return new NotStaticException(
                Diagnostic.error(ValueCode.ATTRIBUTE_TWICE, place + " is defined twice"), binding);
    }
}
