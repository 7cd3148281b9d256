package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.AttrsBuilder;
import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.SettingsBuilder;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.dsl.internal.ImportedModule;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A module: other modules that it imports, and options that it sets.
 *
 * <pre>{@code
 * NixosModule machine = NixosModule.of(os -> os
 *         .imports(path("./hardware.nix"))
 *         .set("boot.kernelPackages", mkForce(pkgs("linuxPackages_latest")))
 *         .set("environment.systemPackages", withPkgs("cowsay", "lolcat")));
 * }</pre>
 *
 * @param arguments names that the module takes besides those that it uses
 * @param imports the modules that it imports
 * @param definitions the options that it sets, in the order in which they are written
 */
public record NixosModule(Set<String> arguments, List<NixExpr<?>> imports, List<Definition> definitions)
        implements ToNix {

    /**
     * Copies what it is given, and checks it.
     *
     * @throws IllegalArgumentException if an argument is no identifier, an option is set twice, a value uses a variable that is no
     *     argument, or options are set both in {@code config} and outside
     */
    public NixosModule {
        arguments = Collections.unmodifiableSet(new LinkedHashSet<>(arguments));
        imports = List.copyOf(imports);
        definitions = List.copyOf(definitions);
        new AttrsBuilder(Builder.REMEDY).defineAll(definitions);
        ModuleArguments.check(arguments, imports, definitions);
        ModuleForm.check(definitions);
    }

    /**
     * A module.
     *
     * @param content imports modules and sets options
     * @return the module
     */
    public static NixosModule of(Consumer<Builder> content) {
        Builder builder = builder();
        content.accept(builder);
        return builder.build();
    }

    /**
     * A module that does nothing yet.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that holds what this module holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.arguments.addAll(arguments);
        builder.imports.addAll(imports);
        builder.defineAll(definitions);
        return builder;
    }

    /**
     * The module in Nix: a function of the arguments it uses, or a set if it uses none.
     *
     * @return for example <code>{ pkgs, ... }: { … }</code>
     */
    @Override
    public NixExpr<NixType.Any> toNix() {
        return new NixExpr<>(ModuleLowering.lower(this));
    }

    /** The module as Nix, laid out. */
    @Override
    public String toString() {
        return toNix().toString();
    }

    /** Gathers imports and options in order; an error comes with the call that makes it. */
    public static final class Builder extends SettingsBuilder<Builder> {

        private static final String REMEDY = "set it once, change it with replace, or give mkMerge both values";

        private final Set<String> arguments = new LinkedHashSet<>();
        private final List<NixExpr<?>> imports = new ArrayList<>();

        private Builder() {
            super(new AttrsBuilder(REMEDY));
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Sets an option.
         *
         * @param option its path
         * @param value its value, see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if it is no value, or if the option is set: the message names both lines
         */
        @Override
        public Builder set(AttrPath option, Object value) {
            if (Given.present(option, "the path").first().equals("imports")) {
                throw new IllegalArgumentException("imports is no option; import modules with imports(…)");
            }
            return super.set(option, value);
        }

        /**
         * Imports modules.
         *
         * @param modules paths, or modules written where they are imported; see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if one is a string or no value
         */
        public Builder imports(Object... modules) {
            return imports(Arrays.asList(modules));
        }

        /**
         * Imports modules.
         *
         * @param modules paths, or modules written where they are imported; see {@link Nix#value}
         * @return this
         * @throws IllegalArgumentException if one is a string or no value
         */
        public Builder imports(Collection<?> modules) {
            for (Object module : modules) {
                ImportedModule.check(module);
                imports.add(Nix.value(module));
            }
            return this;
        }

        /**
         * Names arguments to list even if no value uses them, and those that no module is handed by itself, as {@code inputs} of
         * {@code specialArgs}. The others are listed as they are used.
         *
         * @param names their names, as {@code config}
         * @return this
         */
        public Builder arguments(String... names) {
            arguments.addAll(Arrays.asList(names));
            return this;
        }

        /**
         * The module.
         *
         * @return a module of what was given
         * @throws IllegalArgumentException as {@link NixosModule}
         */
        public NixosModule build() {
            return new NixosModule(arguments, imports, settings().definitions());
        }
    }
}
