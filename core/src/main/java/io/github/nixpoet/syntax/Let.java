package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * Local bindings: {@code let a = 1; in a}.
 *
 * @param let the keyword
 * @param bindings its bindings in order
 * @param in the keyword before the body
 * @param body what the bindings are for
 */
public record Let(Token let, List<Binding> bindings, Token in, Expression body) implements Expression {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Let {
        Checks.kind(let, TokenKind.LET);
        Checks.kind(in, TokenKind.IN);
        bindings = List.copyOf(bindings);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(let);
        bindings.forEach(action);
        action.accept(in);
        action.accept(body);
    }

    @Override
    public Let withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Let(in.token(), in.nodes(Binding.class), in.token(), in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLet(this);
    }
}
