package io.github.nixpoet.dsl;

import io.github.nixpoet.syntax.build.Functions;
import io.github.nixpoet.syntax.build.Scopes;
import java.util.function.Consumer;

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
        AttrsBuilder builder = new AttrsBuilder();
        bindings.accept(builder);
        return new NixExpr<>(Scopes.let(builder.bindings(), Nix.value(body).tree()));
    }

    /**
     * The attributes of a set as variables.
     *
     * @param scope the set
     * @param body what sees them, see {@link Nix#value}
     * @return {@code with scope; body}
     * @throws IllegalArgumentException if the body is no value
     */
    public static NixExpr<NixType.Any> with(NixExpr<?> scope, Object body) {
        return new NixExpr<>(Scopes.with(scope.tree(), Nix.value(body).tree()));
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
    public static NixExpr<NixType.Any> ifElse(NixExpr<NixType.Bool> condition, Object consequent, Object alternative) {
        return new NixExpr<>(Scopes.conditional(
                condition.tree(),
                Nix.value(consequent).tree(),
                Nix.value(alternative).tree()));
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
        return new NixExpr<>(Functions.lambda(name, Nix.value(body).tree()));
    }
}
