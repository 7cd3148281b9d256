package io.github.nixpoet.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A parameter that is a name: the {@code x} of {@code x: x}.
 *
 * @param name the name
 */
public record NameParameter(Token name) implements Parameter {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public NameParameter {
        Checks.kind(name, TokenKind.IDENTIFIER);
    }

    @Override
    public Optional<Token> whole() {
        return Optional.of(name);
    }

    @Override
    public Optional<Formals> pattern() {
        return Optional.empty();
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(name);
    }

    @Override
    public NameParameter withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(new NameParameter(in.token()));
    }
}
