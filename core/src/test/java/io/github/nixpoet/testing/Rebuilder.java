package io.github.nixpoet.testing;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.BinaryOperation;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.FormalsBeforeName;
import io.github.nixpoet.syntax.HasAttribute;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.Selection;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UnaryOperation;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.build.Attributes;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Numbers;
import io.github.nixpoet.syntax.build.Operators;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.visit.DeepStack;
import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;

/** Builds a tree anew from values, through the factories alone: no token, blank or comment is taken over. */
public final class Rebuilder implements ExpressionVisitor<Expression> {

    private Rebuilder() {}

    /**
     * A tree of the same meaning.
     *
     * @param file any tree
     * @return one that only factories made
     */
    public static SourceFile rebuild(SourceFile file) {
        return DeepStack.call(() -> Scopes.file(new Rebuilder().anew(file.expression())));
    }

    private Expression anew(Expression expression) {
        return expression.accept(this);
    }

    private List<Expression> anew(List<Expression> expressions) {
        return expressions.stream().map(this::anew).toList();
    }

    @Override
    public Expression visitApplication(Application node) {
        return Functions.apply(anew(node.function()), anew(node.argument()));
    }

    @Override
    public Expression visitAssert(Assert node) {
        return Scopes.assertion(anew(node.condition()), anew(node.body()));
    }

    @Override
    public Expression visitAttributeSet(AttributeSet node) {
        List<Binding> bindings = bindings(node.bindings());
        return node.isRecursive() ? Attributes.recursiveSet(bindings) : Attributes.set(bindings);
    }

    private List<Binding> bindings(List<Binding> bindings) {
        return bindings.stream().map(this::binding).toList();
    }

    private Binding binding(Binding binding) {
        if (binding instanceof AttributeBinding attribute) {
            return Attributes.binding(path(attribute.path()), anew(attribute.value()));
        }
        InheritBinding inherit = (InheritBinding) binding;
        String[] names = inherit.names().stream()
                .map(name -> StaticString.name(name).orElseThrow())
                .toArray(String[]::new);
        return inherit.source()
                .map(source -> Attributes.inheritFrom(anew(source.inner()), names))
                .orElseGet(() -> Attributes.inherit(names));
    }

    private AttributePath path(AttributePath path) {
        return Attributes.path(path.names().stream().map(this::name).toList());
    }

    private AttributeName name(AttributeName name) {
        if (name instanceof Interpolation hole) {
            return Attributes.dynamic(anew(hole.expression()));
        }
        return StaticString.name(name).map(Attributes::name).orElseGet(() ->
                (AttributeName) visitInterpolatedString((InterpolatedString) name));
    }

    @Override
    public Expression visitBinaryOperation(BinaryOperation node) {
        return Operators.binary(anew(node.left()), node.meaning(), anew(node.right()));
    }

    @Override
    public Expression visitFloatLiteral(FloatLiteral node) {
        return Numbers.floating(Double.parseDouble(node.token().text()));
    }

    @Override
    public Expression visitHasAttribute(HasAttribute node) {
        return Attributes.has(anew(node.subject()), path(node.path()));
    }

    @Override
    public Expression visitIdentifier(Identifier node) {
        return Scopes.variable(node.name());
    }

    @Override
    public Expression visitIf(If node) {
        return Scopes.conditional(anew(node.condition()), anew(node.consequent()), anew(node.alternative()));
    }

    @Override
    public Expression visitIntegerLiteral(IntegerLiteral node) {
        return Numbers.integer(Long.parseLong(node.token().text()));
    }

    @Override
    public Expression visitInterpolatedPath(InterpolatedPath node) {
        Fragments fragments = Fragments.raw(node.parts());
        return Literals.path(fragments.texts(), anew(fragments.holes()));
    }

    @Override
    public Expression visitInterpolatedString(InterpolatedString node) {
        Fragments fragments = Fragments.of(node);
        List<Expression> holes = anew(fragments.holes());
        return node.isIndented()
                ? Literals.indented(fragments.texts(), holes)
                : Literals.string(fragments.texts(), holes);
    }

    @Override
    public Expression visitLambda(Lambda node) {
        return node.parameter() instanceof NameParameter name
                ? Functions.lambda(name.name().text(), anew(node.body()))
                : Functions.lambda(parameter(node.parameter()), anew(node.body()));
    }

    private Parameter parameter(Parameter parameter) {
        if (parameter instanceof FormalsAfterName named) {
            return Functions.named(named.name().text(), formals(named.formals()));
        }
        return parameter instanceof FormalsBeforeName named
                ? Functions.named(named.name().text(), formals(named.formals()))
                : formals((Formals) parameter);
    }

    private Formals formals(Formals formals) {
        List<Formal> all = formals.formals().stream()
                .map(formal -> formal.fallback()
                        .map(fallback -> Functions.formal(formal.name().text(), anew(fallback.value())))
                        .orElseGet(() -> Functions.formal(formal.name().text())))
                .toList();
        return formals.ellipsis().isPresent() ? Functions.openFormals(all) : Functions.formals(all);
    }

    /** {@code let { … }} is what Nix makes of it. */
    @Override
    public Expression visitLegacyLet(LegacyLet node) {
        return Attributes.select(Attributes.recursiveSet(bindings(node.bindings())), "body");
    }

    @Override
    public Expression visitLet(Let node) {
        return Scopes.let(bindings(node.bindings()), anew(node.body()));
    }

    @Override
    public Expression visitListExpression(ListExpression node) {
        return Literals.list(anew(node.elements()));
    }

    @Override
    public Expression visitParenthesized(Parenthesized node) {
        return anew(StaticString.inner(node));
    }

    @Override
    public Expression visitPathLiteral(PathLiteral node) {
        String text = node.token().text();
        if (node.token().is(TokenKind.SEARCH_PATH)) {
            return Literals.searchPath(text.substring(1, text.length() - 1));
        }
        boolean rooted =
                text.startsWith("./") || text.startsWith("../") || text.startsWith("/") || text.startsWith("~");
        return Literals.path(rooted ? text : "./" + text);
    }

    @Override
    public Expression visitSelection(Selection node) {
        boolean apart = StaticString.inner(node.subject()) instanceof Selection;
        Expression subject = apart ? Operators.parenthesized(anew(node.subject())) : anew(node.subject());
        AttributePath path = path(node.path());
        return node.fallback()
                .<Expression>map(fallback -> Attributes.selectOr(subject, path, anew(fallback.value())))
                .orElseGet(() -> Attributes.select(subject, path));
    }

    @Override
    public Expression visitStringLiteral(StringLiteral node) {
        String value = StaticString.value(node);
        return node.isIndented() ? Literals.indented(value) : Literals.string(value);
    }

    @Override
    public Expression visitUnaryOperation(UnaryOperation node) {
        Expression operand = anew(node.operand());
        return node.operator().is(TokenKind.NOT) ? Operators.not(operand) : Operators.negate(operand);
    }

    @Override
    public Expression visitUriLiteral(UriLiteral node) {
        return Literals.string(node.token().text());
    }

    @Override
    public Expression visitWith(With node) {
        return Scopes.with(anew(node.scope()), anew(node.body()));
    }
}
