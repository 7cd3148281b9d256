package io.github.nixpoet.syntax.build;

import io.github.nixpoet.syntax.Application;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.Formal;
import io.github.nixpoet.syntax.FormalDefault;
import io.github.nixpoet.syntax.Formals;
import io.github.nixpoet.syntax.FormalsAfterName;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.NameParameter;
import io.github.nixpoet.syntax.Parameter;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.op.Precedence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Functions and their application.
 *
 * <p>Example: {@code lambda(openFormals(formal("pkgs")), body)} is <code>{ pkgs, ... }: body</code>.
 */
public final class Functions {

    private Functions() {}

    /**
     * A function applied to arguments, one after the other.
     *
     * @param function the function
     * @param arguments its arguments
     * @return {@code function argument…}, the function itself if there is no argument
     */
    public static Expression apply(Expression function, Expression... arguments) {
        return apply(function, Arrays.asList(arguments));
    }

    /**
     * A function applied to arguments, one after the other.
     *
     * @param function the function
     * @param arguments its arguments
     * @return {@code function argument…}, the function itself if there is no argument
     */
    public static Expression apply(Expression function, Collection<? extends Expression> arguments) {
        Expression applied = function;
        for (Expression argument : arguments) {
            applied = new Application(
                    Parentheses.unlessAtLeast(Precedence.APPLICATION, applied),
                    Parentheses.unlessAtLeast(Precedence.SELECTION, argument));
        }
        return applied;
    }

    /**
     * A function of one value.
     *
     * @param name what the body calls it
     * @param body the function's value
     * @return {@code name: body}
     * @throws IllegalArgumentException if the name is no identifier
     */
    public static Lambda lambda(String name, Expression body) {
        return lambda(new NameParameter(identifier(name)), body);
    }

    /**
     * A function.
     *
     * @param parameter what it takes
     * @param body its value
     * @return {@code parameter: body}
     */
    public static Lambda lambda(Parameter parameter, Expression body) {
        return new Lambda(parameter, Token.of(TokenKind.COLON), body);
    }

    /**
     * A name that the caller must give.
     *
     * @param name the name
     * @return the formal
     * @throws IllegalArgumentException if it is no identifier
     */
    public static Formal formal(String name) {
        return new Formal(identifier(name), Optional.empty(), Optional.empty());
    }

    /**
     * A name that the caller may give.
     *
     * @param name the name
     * @param fallback its value if not
     * @return {@code name ? fallback}
     * @throws IllegalArgumentException if it is no identifier
     */
    public static Formal formal(String name, Expression fallback) {
        FormalDefault value = new FormalDefault(Token.of(TokenKind.QUESTION), fallback);
        return new Formal(identifier(name), Optional.of(value), Optional.empty());
    }

    /**
     * Formals that allow no other attributes.
     *
     * @param formals the formals in order
     * @return <code>{ a, b }</code>
     */
    public static Formals formals(Formal... formals) {
        return formals(Arrays.asList(formals));
    }

    /**
     * Formals that allow no other attributes.
     *
     * @param formals the formals in order
     * @return <code>{ a, b }</code>
     */
    public static Formals formals(Collection<Formal> formals) {
        return formals(formals, Optional.empty());
    }

    /**
     * Formals that allow other attributes.
     *
     * @param formals the formals in order
     * @return <code>{ a, b, ... }</code>
     */
    public static Formals openFormals(Formal... formals) {
        return openFormals(Arrays.asList(formals));
    }

    /**
     * Formals that allow other attributes.
     *
     * @param formals the formals in order
     * @return <code>{ a, b, ... }</code>
     */
    public static Formals openFormals(Collection<Formal> formals) {
        return formals(formals, Optional.of(Token.of(TokenKind.ELLIPSIS)));
    }

    /**
     * Formals with a name for the whole set.
     *
     * @param name the name
     * @param formals the formals
     * @return <code>name@{ a }</code>
     * @throws IllegalArgumentException if the name is no identifier
     */
    public static Parameter named(String name, Formals formals) {
        return new FormalsAfterName(identifier(name), Token.of(TokenKind.AT), formals);
    }

    private static Formals formals(Collection<Formal> formals, Optional<Token> ellipsis) {
        List<Formal> separated = new ArrayList<>();
        for (Formal formal : formals) {
            boolean last = separated.size() == formals.size() - 1;
            Optional<Token> comma =
                    last && ellipsis.isEmpty() ? Optional.empty() : Optional.of(Token.of(TokenKind.COMMA));
            separated.add(new Formal(formal.name(), formal.fallback(), comma));
        }
        return new Formals(Token.of(TokenKind.LEFT_BRACE), separated, ellipsis, Token.of(TokenKind.RIGHT_BRACE));
    }

    private static Token identifier(String name) {
        return Token.of(TokenKind.IDENTIFIER, name);
    }
}
