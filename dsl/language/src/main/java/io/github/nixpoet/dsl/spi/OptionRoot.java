package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.text.AttrPath;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All options, and what a module has beside them.
 *
 * @param <G> the generated class
 */
public abstract class OptionRoot<G extends OptionRoot<G>> extends OptionGroup<G> {

    private final NixosModule.Builder content;

    /**
     * The options of a module.
     *
     * @param content the module
     */
    protected OptionRoot(NixosModule.Builder content) {
        super(Place.ofModule((option, value, element) -> define(content, option, value, element)));
        this.content = content.nest();
    }

    private static void define(NixosModule.Builder content, AttrPath option, NixExpr<?> value, int element) {
        content.set(option, value);
        if (element > 0) {
            content.nest(new AttrPath(option.names().subList(0, element)));
        }
    }

    /**
     * A module of typed options.
     *
     * @param options makes the root
     * @param content sets options
     * @param <G> the generated class
     * @return the module
     */
    protected static <G extends OptionRoot<G>> NixosModule module(
            Function<NixosModule.Builder, G> options, Consumer<? super G> content) {
        NixosModule.Builder module = NixosModule.builder();
        content.accept(options.apply(module));
        return module.build();
    }

    /**
     * Sets options under a condition: {@code lib.mkIf}.
     *
     * @param condition what must hold, often the reference of an option
     * @param options sets them
     * @return this
     */
    public final G when(NixExpr<? super NixType.Bool> condition, Runnable options) {
        content.when(condition, options);
        return self();
    }

    /**
     * Imports modules.
     *
     * @param modules paths, or modules written where they are imported; see {@link Nix#value}
     * @return this
     * @throws IllegalArgumentException if one is a string or no value
     */
    public final G imports(Object... modules) {
        content.imports(modules);
        return self();
    }

    /**
     * Names arguments that no module is handed by itself, as {@code inputs} of {@code specialArgs}; values then use them by {@code ref}.
     *
     * @param names their names
     * @return this
     * @throws IllegalArgumentException if one is no identifier
     */
    public final G arguments(String... names) {
        content.arguments(names);
        return self();
    }
}
