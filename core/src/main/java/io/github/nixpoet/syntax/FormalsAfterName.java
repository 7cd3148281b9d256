package io.github.nixpoet.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Formals with a name for the whole set before them: {@code args@{ a }}.
 *
 * @param name the name
 * @param at the at sign
 * @param formals the formals
 */
public record FormalsAfterName(Token name, Token at, Formals formals) implements Parameter {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public FormalsAfterName {
        Checks.kind(name, TokenKind.IDENTIFIER);
        Checks.kind(at, TokenKind.AT);
    }

    @Override
    public Optional<Token> whole() {
        return Optional.of(name);
    }

    @Override
    public Optional<Formals> pattern() {
        return Optional.of(formals);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(name);
        action.accept(at);
        action.accept(formals);
    }

    @Override
    public FormalsAfterName withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new FormalsAfterName(in.token(), in.token(), in.node(Formals.class)));
    }
}
