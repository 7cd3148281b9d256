package io.github.nixpoet.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One name of formals, with its default and the comma behind it: {@code b ? 1,}.
 *
 * @param name the name
 * @param fallback the value if the caller gives none
 * @param comma the comma behind it
 */
public record Formal(Token name, Optional<FormalDefault> fallback, Optional<Token> comma) implements Node {

    /**
     * Checks the tokens.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Formal {
        Checks.kind(name, TokenKind.IDENTIFIER);
        comma.ifPresent(token -> Checks.kind(token, TokenKind.COMMA));
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(name);
        fallback.ifPresent(action);
        comma.ifPresent(action);
    }

    @Override
    public Formal withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(
                new Formal(in.token(), in.optionalNode(FormalDefault.class), in.optionalToken(TokenKind.COMMA)));
    }
}
