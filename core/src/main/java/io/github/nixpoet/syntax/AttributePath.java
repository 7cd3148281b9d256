package io.github.nixpoet.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Attribute names joined by dots: {@code a."b c".${d}}.
 *
 * @param names at least one name; a string among them is no indented one
 * @param dots the dots between them, one fewer
 */
public record AttributePath(List<AttributeName> names, List<Token> dots) implements Node {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public AttributePath {
        names = List.copyOf(names);
        dots = List.copyOf(dots);
        Checks.attributePath(names, dots);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                action.accept(dots.get(i - 1));
            }
            action.accept(names.get(i));
        }
    }

    @Override
    public AttributePath withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        List<AttributeName> otherNames = new ArrayList<>();
        List<Token> otherDots = new ArrayList<>();
        otherNames.add(in.node(AttributeName.class));
        for (int i = 1; i < children.size(); i += 2) {
            otherDots.add(in.token());
            otherNames.add(in.node(AttributeName.class));
        }
        return in.allOf(new AttributePath(otherNames, otherDots));
    }
}
