package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.With;
import io.github.nixpoet.syntax.op.Precedence;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What stands before a body, as {@code x:} or {@code with x;}: a function that waits for the body. */
final class Heads {

    /** A record, as are those below: a lambda that keeps something costs several times as much to make. */
    private record LambdaHead(Parameter parameter, Token colon) implements UnaryOperator<Expression> {

        @Override
        public Expression apply(Expression body) {
            return new Lambda(parameter, colon, body);
        }
    }

    private record AssertHead(Token keyword, Expression condition, Token semicolon)
            implements UnaryOperator<Expression> {

        @Override
        public Expression apply(Expression body) {
            return new Assert(keyword, condition, semicolon, body);
        }
    }

    private record WithHead(Token keyword, Expression scope, Token semicolon) implements UnaryOperator<Expression> {

        @Override
        public Expression apply(Expression body) {
            return new With(keyword, scope, semicolon, body);
        }
    }

    private record LetHead(Token keyword, List<Binding> bindings, Token in) implements UnaryOperator<Expression> {

        @Override
        public Expression apply(Expression body) {
            return new Let(keyword, bindings, in, body);
        }
    }

    private record IfHead(Token keyword, Expression condition, Token then, Expression consequent, Token otherwise)
            implements UnaryOperator<Expression> {

        @Override
        public Expression apply(Expression alternative) {
            return new If(keyword, condition, then, consequent, otherwise, alternative);
        }
    }

    private final Lexed source;
    private final NodeStack nodes;
    private final OperatorStack operators;
    private final Semantics semantics;
    private @Nullable UnaryOperator<Expression>[] waiting = newArray(8);
    private int size;

    Heads(Lexed source, NodeStack nodes, OperatorStack operators, Semantics semantics) {
        this.source = source;
        this.nodes = nodes;
        this.operators = operators;
        this.semantics = semantics;
    }

    int size() {
        return size;
    }

    void lambda(int name, int colon) {
        head(new LambdaHead(new NameParameter(source.name(name)), source.fixed(colon)));
    }

    void lambda(int colon) {
        Parameter parameter = (Parameter) nodes.pop();
        semantics.parameter(parameter);
        head(new LambdaHead(parameter, source.fixed(colon)));
    }

    void assertion(int keyword, int semicolon) {
        Token first = source.fixed(keyword);
        Expression condition = nodes.popExpression();
        head(new AssertHead(first, condition, source.fixed(semicolon)));
    }

    void with(int keyword, int semicolon) {
        Token first = source.fixed(keyword);
        Expression scope = nodes.popExpression();
        head(new WithHead(first, scope, source.fixed(semicolon)));
    }

    void let(int keyword, int mark, int in) {
        Token first = source.fixed(keyword);
        List<Binding> bindings = nodes.take(mark);
        semantics.bindings(bindings, true);
        head(new LetHead(first, bindings, source.fixed(in)));
    }

    void condition(int keyword, int then, int otherwise) {
        Expression consequent = nodes.popExpression();
        Expression condition = nodes.popExpression();
        Token first = source.fixed(keyword);
        Token second = source.fixed(then);
        Token third = source.fixed(otherwise);
        head(new IfHead(first, condition, second, consequent, third));
    }

    private void head(UnaryOperator<Expression> head) {
        if (size == waiting.length) {
            waiting = Arrays.copyOf(waiting, size * 2);
        }
        waiting[size++] = head;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable UnaryOperator<Expression>[] newArray(int length) {
        return new UnaryOperator[length];
    }

    /** Ends an expression: folds its operators, then puts its heads around it. */
    void expression(int base, int operatorBase) {
        operators.reduce(Precedence.OPEN, operatorBase);
        if (size > base) {
            Expression body = nodes.popExpression();
            while (size > base) {
                UnaryOperator<Expression> head = waiting[--size];
                waiting[size] = null;
                if (head != null) {
                    body = head.apply(body);
                }
            }
            nodes.push(body);
        }
    }
}
