package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * The old form {@code let { body = …; }}, whose value is its attribute {@code body}.
 *
 * @param let the keyword
 * @param open the brace before the bindings
 * @param bindings its bindings in order
 * @param close the brace after them
 */
public record LegacyLet(Token let, Token open, List<Binding> bindings, Token close) implements Expression {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public LegacyLet {
        Checks.kind(let, TokenKind.LET);
        Checks.kind(open, TokenKind.LEFT_BRACE);
        Checks.kind(close, TokenKind.RIGHT_BRACE);
        bindings = List.copyOf(bindings);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(let);
        action.accept(open);
        bindings.forEach(action);
        action.accept(close);
    }

    @Override
    public LegacyLet withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new LegacyLet(in.token(), in.token(), in.nodes(Binding.class), in.token()));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLegacyLet(this);
    }
}
