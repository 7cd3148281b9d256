package io.github.nixpoet.syntax;

import io.github.nixpoet.syntax.visit.ExpressionVisitor;
import java.util.List;
import java.util.function.Consumer;

/**
 * A function applied to one argument: {@code f x}. More arguments nest to the left.
 *
 * @param function the function
 * @param argument the argument
 */
public record Application(Expression function, Expression argument) implements Expression {

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(function);
        action.accept(argument);
    }

    @Override
    public Application withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new Application(in.node(Expression.class), in.node(Expression.class)));
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitApplication(this);
    }
}
