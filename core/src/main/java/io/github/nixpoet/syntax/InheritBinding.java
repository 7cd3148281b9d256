package io.github.nixpoet.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Names taken over from the scope around or from a set: {@code inherit a b;} or {@code inherit (x) a;}.
 *
 * @param inherit the keyword
 * @param source the set they come from
 * @param names the names, possibly none
 * @param semicolon the end
 */
public record InheritBinding(Token inherit, Optional<Parenthesized> source, List<AttributeName> names, Token semicolon)
        implements Binding {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public InheritBinding {
        Checks.kind(inherit, TokenKind.INHERIT);
        Checks.kind(semicolon, TokenKind.SEMICOLON);
        names = List.copyOf(names);
        Checks.names(names);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(inherit);
        source.ifPresent(action);
        names.forEach(action);
        action.accept(semicolon);
    }

    @Override
    public InheritBinding withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new InheritBinding(
                in.token(), in.optionalNode(Parenthesized.class), in.nodes(AttributeName.class), in.token()));
    }
}
