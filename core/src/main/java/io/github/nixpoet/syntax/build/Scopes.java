package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Assert;
import io.github.nixpoet.syntax.Binding;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Identifier;
import io.github.nixpoet.syntax.If;
import io.github.nixpoet.syntax.Let;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.With;
import java.util.Collection;
import java.util.List;

/**
 * Variables, what brings them into scope, and conditions.
 *
 * <p>Example: {@code with(variable("pkgs"), list(variable("jq")))} is {@code with pkgs; [ jq ]}.
 */
public final class Scopes {

    private Scopes() {}

    /**
     * A whole file.
     *
     * @param expression its value
     * @return the root of a tree
     */
    public static SourceFile file(Expression expression) {
        return new SourceFile(expression, Token.of(TokenKind.END));
    }

    /**
     * A variable.
     *
     * @param name its name
     * @return the variable
     * @throws IllegalArgumentException if it is no identifier
     */
    public static Identifier variable(String name) {
        return new Identifier(Token.of(TokenKind.IDENTIFIER, name));
    }

    /**
     * Local bindings.
     *
     * @param bindings the bindings in order
     * @param body what they are for
     * @return {@code let bindings in body}
     */
    public static Let let(Collection<? extends Binding> bindings, Expression body) {
        return new Let(Token.of(TokenKind.LET), List.copyOf(bindings), Token.of(TokenKind.IN), body);
    }

    /**
     * The attributes of a set as variables.
     *
     * @param scope the set
     * @param body what sees them
     * @return {@code with scope; body}
     */
    public static With with(Expression scope, Expression body) {
        return new With(Token.of(TokenKind.WITH), scope, Token.of(TokenKind.SEMICOLON), body);
    }

    /**
     * An assertion.
     *
     * @param condition what must hold
     * @param body the value if it does
     * @return {@code assert condition; body}
     */
    public static Assert assertion(Expression condition, Expression body) {
        return new Assert(Token.of(TokenKind.ASSERT), condition, Token.of(TokenKind.SEMICOLON), body);
    }

    /**
     * A choice.
     *
     * @param condition what decides
     * @param consequent the value if it holds
     * @param alternative the value if not
     * @return {@code if condition then consequent else alternative}
     */
    public static If conditional(Expression condition, Expression consequent, Expression alternative) {
        return new If(
                Token.of(TokenKind.IF),
                condition,
                Token.of(TokenKind.THEN),
                consequent,
                Token.of(TokenKind.ELSE),
                alternative);
    }
}
