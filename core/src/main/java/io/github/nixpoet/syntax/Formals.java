package io.github.nixpoet.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A parameter that takes a set apart: {@code { a, b ? 1, ... }}.
 *
 * @param open the brace before it
 * @param formals the names in order; all but the last have a comma
 * @param ellipsis present if other attributes are allowed
 * @param close the brace after it
 */
public record Formals(Token open, List<Formal> formals, Optional<Token> ellipsis, Token close) implements Parameter {

    /**
     * Checks the tokens and copies the list.
     *
     * @throws IllegalArgumentException if a token is not of the kind its place asks for
     */
    public Formals {
        Checks.kind(open, TokenKind.LEFT_BRACE);
        Checks.kind(close, TokenKind.RIGHT_BRACE);
        ellipsis.ifPresent(token -> Checks.kind(token, TokenKind.ELLIPSIS));
        formals = List.copyOf(formals);
        Checks.commas(formals, ellipsis.isPresent());
    }

    @Override
    public Optional<Token> whole() {
        return Optional.empty();
    }

    @Override
    public Optional<Formals> pattern() {
        return Optional.of(this);
    }

    @Override
    public void forEachChild(Consumer<? super SyntaxElement> action) {
        action.accept(open);
        formals.forEach(action);
        ellipsis.ifPresent(action);
        action.accept(close);
    }

    @Override
    public Formals withChildren(List<? extends SyntaxElement> children) {
        Children in = new Children(children);
        return in.allOf(
                new Formals(in.token(), in.nodes(Formal.class), in.optionalToken(TokenKind.ELLIPSIS), in.token()));
    }
}
