package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Scopes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Forms of the language that are no values, to be imported statically.
 *
 * <p>Example: {@code let(b -> b.set("x", 1), ref("x"))} is {@code let x = 1; in x}.
 */
public final class Lang {

    private Lang() {}

    /**
     * Local variables.
     *
     * @param bindings sets them
     * @param body what they are for, see {@link Nix#value}
     * @return {@code let bindings in body}
     * @throws IllegalArgumentException if the body is no value
     */
    public static NixExpr<NixType.Any> let(Consumer<AttrsBuilder> bindings, Object body) {
        AttrsBuilder builder = AttrsBuilder.of(bindings);
        NixExpr<?> inner = Nix.value(body);
        return new NixExpr<>(
                Scopes.let(builder.bindings(), inner.tree()), Origins.here(builder.origins(), inner.origins()));
    }

    /**
     * The attributes of a set as variables.
     *
     * @param scope the set
     * @param body what sees them, see {@link Nix#value}
     * @return {@code with scope; body}
     * @throws IllegalArgumentException if the body is no value
     */
    public static NixExpr<NixType.Any> with(NixExpr<? super NixType.Attrs> scope, Object body) {
        NixExpr<?> inner = Nix.value(body);
        return NixExpr.of(Scopes.with(scope.tree(), inner.tree()), scope, inner);
    }

    /**
     * A value that is there under a condition only; where it does not hold, evaluation fails.
     *
     * @param condition what must hold
     * @param body the value, see {@link Nix#value}
     * @return {@code assert condition; body}
     * @throws IllegalArgumentException if the body is no value
     */
    public static NixExpr<NixType.Any> assertion(NixExpr<? super NixType.Bool> condition, Object body) {
        NixExpr<?> inner = Nix.value(body);
        return NixExpr.of(Scopes.assertion(condition.tree(), inner.tree()), condition, inner);
    }

    /**
     * A choice.
     *
     * @param condition what decides
     * @param consequent the value if it holds, see {@link Nix#value}
     * @param alternative the value if not, see {@link Nix#value}
     * @return {@code if condition then consequent else alternative}
     * @throws IllegalArgumentException if one is no value
     */
    public static NixExpr<NixType.Any> ifElse(
            NixExpr<? super NixType.Bool> condition, Object consequent, Object alternative) {
        NixExpr<?> yes = Nix.value(consequent);
        NixExpr<?> no = Nix.value(alternative);
        return NixExpr.of(Scopes.conditional(condition.tree(), yes.tree(), no.tree()), condition, yes, no);
    }

    /**
     * A function of one value.
     *
     * @param name what the body calls it
     * @param body the function's value, see {@link Nix#value}
     * @return {@code name: body}
     * @throws IllegalArgumentException if the name is no identifier or the body no value
     */
    public static NixExpr<NixType.Function> function(String name, Object body) {
        References.variable(Given.present(name, "the name of an argument"));
        NixExpr<?> inner = Nix.value(body);
        return NixExpr.of(Functions.lambda(name, inner.tree()), inner);
    }

    /**
     * A function of one value.
     *
     * <p>Example: {@code function("x", x -> x.plus(1))} is {@code x: x + 1}.
     *
     * @param name what Nix calls the value
     * @param body makes the function's value from a reference to it
     * @return {@code name: body}
     * @throws IllegalArgumentException if the name is no identifier
     */
    public static NixExpr<NixType.Function> function(String name, Function<NixExpr<NixType.Any>, ?> body) {
        return function(name, Nix.value(body.apply(Nix.ref(name))));
    }

    /**
     * A function that takes a set apart.
     *
     * <p>Example: {@code function(takes("pkgs").optional("tag", "latest"), body)} is <code>{ pkgs, tag ? "latest" }: body</code>.
     *
     * @param arguments what it takes, see {@link #takes}
     * @param body the function's value, see {@link Nix#value}
     * @return <code>{ … }: body</code>
     * @throws IllegalArgumentException if the body is no value
     */
    public static NixExpr<NixType.Function> function(ArgumentSet arguments, Object body) {
        NixExpr<?> inner = Nix.value(body);
        return NixExpr.of(Functions.lambda(arguments.parameter(), inner.tree()), inner);
    }

    /**
     * Arguments that the caller must give.
     *
     * @param names their names
     * @return <code>{ names }</code>, to which others can be added
     * @throws IllegalArgumentException if one is no name of a variable, or there twice
     */
    public static ArgumentSet takes(String... names) {
        ArgumentSet arguments = new ArgumentSet(Map.of(), false, Optional.empty());
        for (String name : names) {
            arguments = arguments.required(name);
        }
        return arguments;
    }
}
