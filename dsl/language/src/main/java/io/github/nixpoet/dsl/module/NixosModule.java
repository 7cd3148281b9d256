package io.github.nixpoet.dsl.module;

import io.github.nixpoet.dsl.Definition;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.parse.NixSyntaxException;
import io.github.nixpoet.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A module: other modules that it imports, options that it declares, options that it sets. Made in Java or read from a file, it is the same
 * and answers the same questions. Two are equal if they are the same code, whatever the layout.
 *
 * <pre>{@code
 * NixosModule machine = NixosModule.of(os -> os
 *         .imports(path("./hardware.nix"))
 *         .set("boot.kernelPackages", mkForce(pkgs("linuxPackages_latest")))
 *         .set("environment.systemPackages", withPkgs("cowsay", "lolcat")));
 * }</pre>
 *
 * @param expression the module in Nix: a function of the arguments it uses, or a set if it uses none
 */
public record NixosModule(NixExpr<NixType.Any> expression) implements ToNix {

    /**
     * A module.
     *
     * @param content imports modules, declares and sets options
     * @return the module
     * @throws IllegalArgumentException as {@link Builder#build}
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
     * Reads a module.
     *
     * @param text a whole file
     * @return the module with its comments, but for those behind its end
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixosModule read(String text) {
        return read(SourceText.of(Given.present(text, "the text of a module")));
    }

    /**
     * Reads a module.
     *
     * @param source a whole file, and the name that messages give it
     * @return the module with its comments, but for those behind its end; each origin is a line of the file
     * @throws NixSyntaxException if it is no Nix
     */
    public static NixosModule read(SourceText source) {
        return new NixosModule(NixExpr.read(source));
    }

    /**
     * A builder that holds what this module holds.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(expression);
    }

    /**
     * The names that the module takes.
     *
     * @return those of {@code { config, lib, ... }:} in order; none if it is no function of a set
     */
    public Set<String> arguments() {
        return Arguments.of(Heads.of(expression.tree())).names();
    }

    /**
     * The modules that it imports.
     *
     * @return the elements of {@code imports}, in order; where that is no list written out, it is among {@link #computed}
     */
    public List<NixExpr<?>> imports() {
        return new ModuleReading(expression).imports();
    }

    /**
     * The modules that it takes out.
     *
     * @return the elements of {@code disabledModules}, in order
     */
    public List<NixExpr<?>> disabledModules() {
        return new ModuleReading(expression).disabledModules();
    }

    /**
     * The options that it sets, however that is written: dotted or nested, in {@code config} or not, in {@code mkIf}, {@code mkMerge} and
     * {@code //}, behind {@code let} and {@code with}.
     *
     * @return one for each value, in the order of the text
     */
    public List<Setting> settings() {
        return new ModuleReading(expression).settings();
    }

    /**
     * The values that it gives an option.
     *
     * @param option its dotted path
     * @return those of the option and of what is below it
     * @throws IllegalArgumentException if it is no path
     */
    public List<Setting> settings(String option) {
        var path = Given.path(option);
        return settings().stream()
                .filter(setting -> setting.path().startsWith(path))
                .toList();
    }

    /**
     * How an option is set as a whole.
     *
     * @param option its dotted path
     * @return its value as it is written, with {@code mkIf} and the like; empty if it is set nowhere by that very path, or in several
     *     places
     * @throws IllegalArgumentException if it is no path
     */
    public Optional<Definition> definition(String option) {
        return ModuleEdit.definition(expression, Given.path(option));
    }

    /**
     * The options that it declares.
     *
     * @return one for each call of {@code mkOption} and the like, in the order of the text
     */
    public List<Declaration> declarations() {
        return new ModuleReading(expression).declarations();
    }

    /**
     * What only evaluation tells.
     *
     * @return the parts, in the order of the text; none if {@link #settings}, {@link #declarations} and {@link #imports} are all there is
     */
    public List<Computed> computed() {
        return new ModuleReading(expression).computed();
    }

    /**
     * This module and another as one. What the rules of the module system decide without the type of an option is decided here: a
     * stronger priority wins, lists are joined, equal numbers and truth values are one, sets come together. Values of which only the type
     * tells, as two strings, stand in {@code lib.mkMerge}. A module that is no plain set of options, for which {@code let} stands or a
     * computed part, is imported as a whole: Nix itself merges it then.
     *
     * @param other the other module; as in {@code imports}, the elements and lines of the one that is named last come first
     * @return a module that does what both do
     */
    public NixosModule merge(NixosModule other) {
        return ModuleMerge.merge(this, Given.present(other, "the other module"));
    }

    @Override
    public NixExpr<NixType.Any> toNix() {
        return expression;
    }

    /** The module as Nix, laid out. */
    @Override
    public String toString() {
        return expression.toString();
    }

    /**
     * Gathers imports, declarations and settings in order; an error comes with the call that makes it. What a module that was read says
     * stays as it is written.
     */
    public static final class Builder extends ModuleBuilder<Builder> {

        private Builder() {}

        private Builder(NixExpr<?> base) {
            super(base);
        }

        @Override
        protected Builder self() {
            return this;
        }
    }
}
