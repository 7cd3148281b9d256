package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.HasAttribute;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.InheritBinding;
import io.github.nixpoet.syntax.IntegerLiteral;
import io.github.nixpoet.syntax.InterpolatedPath;
import io.github.nixpoet.syntax.InterpolatedString;
import io.github.nixpoet.syntax.Interpolation;
import io.github.nixpoet.syntax.LegacyLet;
import io.github.nixpoet.syntax.ListExpression;
import io.github.nixpoet.syntax.Parenthesized;
import io.github.nixpoet.syntax.PathLiteral;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.UriLiteral;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree while the grammar's rules run: each rule leaves its node on a stack, from which the rule around it takes it.
 *
 * <p>Arguments are indices of tokens; a mark is the height of the stack at which a rule's own nodes begin.
 */
final class TreeBuilder {

    private final Lexed source;
    private final NodeStack nodes;
    private final Selections selections;
    private final Semantics semantics;
    private boolean callsOr;
    private @Nullable SourceFile result;

    TreeBuilder(Lexed source, NodeStack nodes, Selections selections, Semantics semantics) {
        this.source = source;
        this.nodes = nodes;
        this.selections = selections;
        this.semantics = semantics;
    }

    SourceFile result() {
        SourceFile file = result;
        if (file == null) {
            throw new IllegalStateException("the file rule has not run");
        }
        return file;
    }

    /** Whether {@link #applyToOr} has run. */
    boolean callsOr() {
        return callsOr;
    }

    int mark() {
        return nodes.size();
    }

    void file(int end) {
        result = new SourceFile(nodes.popExpression(), source.fixed(end));
    }

    void hasAttribute(int question) {
        AttributePath path = (AttributePath) nodes.pop();
        nodes.push(new HasAttribute(nodes.popExpression(), source.fixed(question), path));
    }

    void application(int mark) {
        if (nodes.size() == mark + 1 && !Selections.isPending(nodes.peek())) {
            return;
        }
        selections.complete(mark);
        Expression function = (Expression) nodes.get(mark);
        for (int i = mark + 1; i < nodes.size(); i++) {
            function = new Application(function, (Expression) nodes.get(i));
        }
        nodes.cutTo(mark);
        nodes.push(function);
    }

    /** {@code f or} applies f to a variable named or, more tightly than any other application. */
    void applyToOr(int or) {
        callsOr = true;
        nodes.push(new Application(nodes.popExpression(), new Identifier(source.fixed(or))));
    }

    // ---- primaries

    void identifier(int index) {
        nodes.push(new Identifier(source.name(index)));
    }

    /** {@code or} where a name stands. */
    void or(int index) {
        nodes.push(new Identifier(source.fixed(index)));
    }

    void integer(int index) {
        nodes.push(new IntegerLiteral(source.literal(index)));
    }

    void floating(int index) {
        nodes.push(new FloatLiteral(source.literal(index)));
    }

    void string(int index) {
        nodes.push(new StringLiteral(source.literal(index)));
    }

    void uri(int index) {
        nodes.push(new UriLiteral(source.literal(index)));
    }

    void path(int index) {
        nodes.push(new PathLiteral(source.literal(index)));
    }

    void text(int index) {
        nodes.push(new TextPart(source.literal(index)));
    }

    void interpolation(int open, int close) {
        nodes.push(new Interpolation(source.fixed(open), nodes.popExpression(), source.fixed(close)));
    }

    void interpolated(int open, int mark, int close) {
        nodes.push(new InterpolatedString(source.fixed(open), nodes.take(mark), source.fixed(close)));
    }

    void interpolatedPath(int mark) {
        nodes.push(new InterpolatedPath(nodes.take(mark)));
    }

    void parenthesized(int open, int close) {
        nodes.push(new Parenthesized(source.fixed(open), nodes.popExpression(), source.fixed(close)));
    }

    void list(int open, int mark, int close) {
        selections.complete(mark);
        nodes.push(new ListExpression(source.fixed(open), nodes.take(mark), source.fixed(close)));
    }

    void set(int open, int mark, int close) {
        nodes.push(new AttributeSet(Optional.empty(), source.fixed(open), bindings(mark), source.fixed(close)));
    }

    void recursiveSet(int rec, int mark, int close) {
        nodes.push(new AttributeSet(
                Optional.of(source.fixed(rec)), source.fixed(rec + 1), bindings(mark), source.fixed(close)));
    }

    void legacyLet(int let, int mark, int close) {
        nodes.push(new LegacyLet(source.fixed(let), source.fixed(let + 1), bindings(mark), source.fixed(close)));
    }

    // ---- bindings and formals

    private List<Binding> bindings(int mark) {
        List<Binding> bindings = nodes.take(mark);
        semantics.bindings(bindings, false);
        return bindings;
    }

    void dot(int index) {
        nodes.push(source.fixed(index));
    }

    void attributePath(int mark) {
        if (nodes.size() == mark + 1) {
            nodes.push(new AttributePath(nodes.take(mark), List.of()));
        } else {
            AttributePath path = new AttributePath(nodes.everySecond(mark, 0), nodes.everySecond(mark, 1));
            nodes.cutTo(mark);
            nodes.push(path);
        }
    }

    void binding(int assign, int semicolon) {
        Expression value = nodes.popExpression();
        AttributePath path = (AttributePath) nodes.pop();
        nodes.push(new AttributeBinding(path, source.fixed(assign), value, source.fixed(semicolon)));
    }

    void inherit(int keyword, boolean from, int mark, int semicolon) {
        List<AttributeName> names = nodes.take(mark);
        Optional<Parenthesized> origin = from ? Optional.of((Parenthesized) nodes.pop()) : Optional.empty();
        nodes.push(new InheritBinding(source.fixed(keyword), origin, names, source.fixed(semicolon)));
    }
}
