package io.github.nixpoet.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Formals with a name for the whole set behind them: {@code { a }@args}.
 *
 * @param formals the formals
 * @param at the at sign
 * @param name the name
 */
public record FormalsBeforeName(Formals formals, Token at, Token name) implements Parameter {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public FormalsBeforeName {
        Checks.kind(at, TokenKind.AT);
        Checks.kind(name, TokenKind.IDENTIFIER);
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
        action.accept(formals);
        action.accept(at);
        action.accept(name);
    }

    @Override
    public FormalsBeforeName withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new FormalsBeforeName(in.node(Formals.class), in.token(), in.token()));
    }
}
