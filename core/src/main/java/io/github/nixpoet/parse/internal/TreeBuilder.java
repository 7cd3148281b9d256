package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.AttributeBinding;
import io.github.nixpoet.syntax.AttributeName;
import io.github.nixpoet.syntax.AttributePath;
import io.github.nixpoet.syntax.AttributeSet;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.FloatLiteral;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.FormalDefault;
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
import io.github.nixpoet.syntax.SelectionDefault;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.StringLiteral;
import io.github.nixpoet.syntax.TextPart;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.UriLiteral;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.op.Precedence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree while the grammar's rules run: each rule leaves its node on a stack, from which the rule around it takes it.
 *
 * <p>Arguments are indices of tokens; a mark is the height of the stack at which a rule's own nodes begin. A head, as {@code x:} or
 * {@code with x;}, waits as a function for the body that follows it.
 */
final class TreeBuilder {

    /** A selection whose default is the next one of its sequence. */
    private record PendingDefault(Expression subject, Token dot, AttributePath path, Token or) {}

    private final TokenReader reader;
    private final Lexed source;
    private final SyntaxErrors errors;
    private final NodeStack nodes = new NodeStack();
    private final OperatorStack operators;
    private final Semantics semantics = new Semantics();
    private @Nullable UnaryOperator<Expression>[] heads = newHeads(16);
    private int headCount;
    private @Nullable SourceFile result;

    TreeBuilder(TokenReader reader) {
        this.reader = reader;
        this.source = reader.source();
        this.errors = new SyntaxErrors(source);
        this.operators = new OperatorStack(source, nodes, errors);
    }

    SyntaxErrors errors() {
        return errors;
    }

    SourceFile result() {
        SourceFile file = result;
        if (file == null) {
            throw new IllegalStateException("the file rule has not run");
        }
        return file;
    }

    Semantics semantics() {
        return semantics;
    }

    int mark() {
        return nodes.size();
    }

    int operators() {
        return operators.size();
    }

    int heads() {
        return headCount;
    }

    private Token token(int index) {
        return source.token(index);
    }

    // ---- heads

    void file() {
        result = new SourceFile(nodes.popExpression(), token(reader.index()));
    }

    void lambda(int name, int colon) {
        Parameter parameter = new NameParameter(token(name));
        Token sign = token(colon);
        head(body -> new Lambda(parameter, sign, body));
    }

    void lambda(int colon) {
        Parameter parameter = (Parameter) nodes.pop();
        semantics.parameter(parameter);
        Token sign = token(colon);
        head(body -> new Lambda(parameter, sign, body));
    }

    void nameBefore(int name) {
        Formals formals = (Formals) nodes.pop();
        nodes.push(new FormalsAfterName(token(name), token(name + 1), formals));
    }

    void nameAfter(int name) {
        Formals formals = (Formals) nodes.pop();
        nodes.push(new FormalsBeforeName(formals, token(name - 1), token(name)));
    }

    void assertion(int keyword, int semicolon) {
        Token first = token(keyword);
        Expression condition = nodes.popExpression();
        Token last = token(semicolon);
        head(body -> new Assert(first, condition, last, body));
    }

    void with(int keyword, int semicolon) {
        Token first = token(keyword);
        Expression scope = nodes.popExpression();
        Token last = token(semicolon);
        head(body -> new With(first, scope, last, body));
    }

    void let(int keyword, int mark, int in) {
        Token first = token(keyword);
        List<Binding> bindings = bindings(mark, true);
        Token last = token(in);
        head(body -> new Let(first, bindings, last, body));
    }

    void condition(int keyword, int then, int otherwise) {
        Expression consequent = nodes.popExpression();
        Expression condition = nodes.popExpression();
        Token first = token(keyword);
        Token second = token(then);
        Token third = token(otherwise);
        head(alternative -> new If(first, condition, second, consequent, third, alternative));
    }

    private void head(UnaryOperator<Expression> head) {
        if (headCount == heads.length) {
            heads = Arrays.copyOf(heads, headCount * 2);
        }
        heads[headCount++] = head;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable UnaryOperator<Expression>[] newHeads(int size) {
        return new UnaryOperator[size];
    }

    void expression(int headBase, int operatorBase) {
        operators.reduce(Precedence.OPEN, operatorBase);
        if (headCount > headBase) {
            Expression body = nodes.popExpression();
            while (headCount > headBase) {
                UnaryOperator<Expression> head = heads[--headCount];
                heads[headCount] = null;
                if (head != null) {
                    body = head.apply(body);
                }
            }
            nodes.push(body);
        }
    }

    // ---- operators, application, selection

    void prefix(int operator) {
        operators.prefix(operator);
    }

    void infix(int operator, int base) {
        operators.infix(operator, base);
    }

    void reduceForHasAttribute(int base) {
        operators.reduce(Precedence.HAS_ATTRIBUTE, base);
    }

    void hasAttribute(int question) {
        AttributePath path = (AttributePath) nodes.pop();
        nodes.push(new HasAttribute(nodes.popExpression(), token(question), path));
    }

    void application(int mark) {
        if (nodes.size() == mark + 1 && nodes.peek() instanceof Expression) {
            return;
        }
        completeDefaults(mark);
        Expression function = (Expression) nodes.get(mark);
        for (int i = mark + 1; i < nodes.size(); i++) {
            function = new Application(function, (Expression) nodes.get(i));
        }
        nodes.cutTo(mark);
        nodes.push(function);
    }

    void selection(int dot) {
        AttributePath path = (AttributePath) nodes.pop();
        nodes.push(new Selection(nodes.popExpression(), token(dot), path, Optional.empty()));
    }

    void selectionWithDefault(int dot, int or) {
        AttributePath path = (AttributePath) nodes.pop();
        nodes.push(new PendingDefault(nodes.popExpression(), token(dot), path, token(or)));
    }

    /** {@code f or} applies f to a variable named or, more tightly than any other application. */
    void applyToOr(int or) {
        nodes.push(new Application(nodes.popExpression(), new Identifier(token(or))));
    }

    /** Gives each selection of a sequence that waits for its default the node behind it, from the right. */
    private void completeDefaults(int mark) {
        boolean pending = false;
        for (int i = mark; i < nodes.size() && !pending; i++) {
            pending = nodes.get(i) instanceof PendingDefault;
        }
        if (!pending) {
            return;
        }
        if (nodes.peek() instanceof PendingDefault) {
            throw errors.missingDefault(reader.index());
        }
        List<Object> sequence = new ArrayList<>();
        Expression next = null;
        for (int i = nodes.size() - 1; i >= mark; i--) {
            if (nodes.get(i) instanceof PendingDefault open) {
                Expression value = (Expression) sequence.remove(sequence.size() - 1);
                next = new Selection(
                        open.subject, open.dot, open.path, Optional.of(new SelectionDefault(open.or, value)));
            } else {
                next = (Expression) nodes.get(i);
            }
            sequence.add(next);
        }
        nodes.cutTo(mark);
        for (int i = sequence.size() - 1; i >= 0; i--) {
            nodes.push(sequence.get(i));
        }
    }

    // ---- primaries

    void identifier(int index) {
        nodes.push(new Identifier(token(index)));
    }

    void integer(int index) {
        nodes.push(new IntegerLiteral(token(index)));
    }

    void floating(int index) {
        nodes.push(new FloatLiteral(token(index)));
    }

    void string(int index) {
        nodes.push(new StringLiteral(token(index)));
    }

    void uri(int index) {
        nodes.push(new UriLiteral(token(index)));
    }

    void path(int index) {
        nodes.push(new PathLiteral(token(index)));
    }

    void text(int index) {
        nodes.push(new TextPart(token(index)));
    }

    void interpolation(int open, int close) {
        nodes.push(new Interpolation(token(open), nodes.popExpression(), token(close)));
    }

    void interpolated(int open, int mark, int close) {
        nodes.push(new InterpolatedString(token(open), nodes.take(mark), token(close)));
    }

    void interpolatedPath(int mark) {
        nodes.push(new InterpolatedPath(nodes.take(mark)));
    }

    void parenthesized(int open, int close) {
        nodes.push(new Parenthesized(token(open), nodes.popExpression(), token(close)));
    }

    void list(int open, int mark, int close) {
        completeDefaults(mark);
        nodes.push(new ListExpression(token(open), nodes.take(mark), token(close)));
    }

    void set(int open, int mark, int close) {
        nodes.push(new AttributeSet(Optional.empty(), token(open), bindings(mark, false), token(close)));
    }

    void recursiveSet(int rec, int mark, int close) {
        nodes.push(new AttributeSet(Optional.of(token(rec)), token(rec + 1), bindings(mark, false), token(close)));
    }

    void legacyLet(int let, int mark, int close) {
        nodes.push(new LegacyLet(token(let), token(let + 1), bindings(mark, false), token(close)));
    }

    // ---- bindings and formals

    private List<Binding> bindings(int mark, boolean let) {
        List<Binding> bindings = nodes.take(mark);
        semantics.bindings(bindings, let);
        return bindings;
    }

    void dot(int index) {
        nodes.push(token(index));
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
        nodes.push(new AttributeBinding(path, token(assign), value, token(semicolon)));
    }

    void inherit(int keyword, boolean from, int mark, int semicolon) {
        List<AttributeName> names = nodes.take(mark);
        Optional<Parenthesized> origin = from ? Optional.of((Parenthesized) nodes.pop()) : Optional.empty();
        nodes.push(new InheritBinding(token(keyword), origin, names, token(semicolon)));
    }

    void formalName(int index) {
        nodes.push(token(index));
    }

    void formalDefault(int question) {
        nodes.push(new FormalDefault(token(question), nodes.popExpression()));
    }

    void ellipsis(int index) {
        nodes.push(token(index));
    }

    void comma(int index) {
        if (nodes.peek() instanceof Token token && (token.is(TokenKind.COMMA) || token.is(TokenKind.ELLIPSIS))) {
            throw errors.strayComma(index);
        }
        nodes.push(token(index));
    }

    void formals(int open, int mark, int close) {
        List<Formal> formals = new ArrayList<>();
        Optional<Token> ellipsis = Optional.empty();
        int at = mark;
        while (at < nodes.size()) {
            Token name = (Token) nodes.get(at++);
            if (name.is(TokenKind.ELLIPSIS)) {
                ellipsis = Optional.of(name);
                continue;
            }
            Optional<FormalDefault> fallback = Optional.empty();
            if (at < nodes.size() && nodes.get(at) instanceof FormalDefault given) {
                fallback = Optional.of(given);
                at++;
            }
            Optional<Token> comma = at < nodes.size() ? Optional.of((Token) nodes.get(at++)) : Optional.empty();
            formals.add(new Formal(name, fallback, comma));
        }
        nodes.cutTo(mark);
        nodes.push(new Formals(token(open), formals, ellipsis, token(close)));
    }
}
