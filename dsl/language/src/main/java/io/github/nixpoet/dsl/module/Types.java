package io.github.nixpoet.dsl.module;

import static io.github.nixpoet.dsl.Lib.lib;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType.OptionType;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * Types of options: {@code lib.types}.
 *
 * <p>Example: {@code Types.listOf(Types.str())} is {@code lib.types.listOf lib.types.str}.
 */
public final class Types {

    private Types() {}

    /**
     * A type by its name.
     *
     * @param name as {@code ints.u16}
     * @return {@code lib.types.name}
     * @throws IllegalArgumentException if it is no path
     */
    public static NixExpr<OptionType> type(String name) {
        return lib("types").select(name).as();
    }

    /**
     * {@code true} or {@code false}.
     *
     * @return {@code lib.types.bool}
     */
    public static NixExpr<OptionType> bool() {
        return type("bool");
    }

    /**
     * An integer.
     *
     * @return {@code lib.types.int}
     */
    public static NixExpr<OptionType> integer() {
        return type("int");
    }

    /**
     * An integer that is not negative.
     *
     * @return {@code lib.types.ints.unsigned}
     */
    public static NixExpr<OptionType> unsigned() {
        return type("ints.unsigned");
    }

    /**
     * An integer above zero.
     *
     * @return {@code lib.types.ints.positive}
     */
    public static NixExpr<OptionType> positive() {
        return type("ints.positive");
    }

    /**
     * A port, from 0 to 65535.
     *
     * @return {@code lib.types.port}
     */
    public static NixExpr<OptionType> port() {
        return type("port");
    }

    /**
     * A number with a fraction.
     *
     * @return {@code lib.types.float}
     */
    public static NixExpr<OptionType> floating() {
        return type("float");
    }

    /**
     * A string, given once.
     *
     * @return {@code lib.types.str}
     */
    public static NixExpr<OptionType> str() {
        return type("str");
    }

    /**
     * A string that is not blank.
     *
     * @return {@code lib.types.nonEmptyStr}
     */
    public static NixExpr<OptionType> nonEmptyStr() {
        return type("nonEmptyStr");
    }

    /**
     * A string; those of several modules are joined as lines.
     *
     * @return {@code lib.types.lines}
     */
    public static NixExpr<OptionType> lines() {
        return type("lines");
    }

    /**
     * A path, or a string that begins with a slash.
     *
     * @return {@code lib.types.path}
     */
    public static NixExpr<OptionType> path() {
        return type("path");
    }

    /**
     * A package.
     *
     * @return {@code lib.types.package}
     */
    public static NixExpr<OptionType> derivation() {
        return type("package");
    }

    /**
     * A set that is not looked into.
     *
     * @return {@code lib.types.attrs}
     */
    public static NixExpr<OptionType> attrs() {
        return type("attrs");
    }

    /**
     * Anything; sets in it come together.
     *
     * @return {@code lib.types.anything}
     */
    public static NixExpr<OptionType> anything() {
        return type("anything");
    }

    /**
     * Anything, given once and not looked into.
     *
     * @return {@code lib.types.raw}
     */
    public static NixExpr<OptionType> raw() {
        return type("raw");
    }

    /**
     * A module that is evaluated elsewhere.
     *
     * @return {@code lib.types.deferredModule}
     */
    public static NixExpr<OptionType> deferredModule() {
        return type("deferredModule");
    }

    /**
     * A list; those of several modules are joined.
     *
     * @param element what each element is
     * @return {@code lib.types.listOf element}
     */
    public static NixExpr<OptionType> listOf(NixExpr<? super OptionType> element) {
        return type("listOf").apply(element).as();
    }

    /**
     * A set with any names.
     *
     * @param element what each element is
     * @return {@code lib.types.attrsOf element}
     */
    public static NixExpr<OptionType> attrsOf(NixExpr<? super OptionType> element) {
        return type("attrsOf").apply(element).as();
    }

    /**
     * A set with any names, whose values may depend on each other.
     *
     * @param element what each element is
     * @return {@code lib.types.lazyAttrsOf element}
     */
    public static NixExpr<OptionType> lazyAttrsOf(NixExpr<? super OptionType> element) {
        return type("lazyAttrsOf").apply(element).as();
    }

    /**
     * A value or {@code null}.
     *
     * @param other what it is if not null
     * @return {@code lib.types.nullOr other}
     */
    public static NixExpr<OptionType> nullOr(NixExpr<? super OptionType> other) {
        return type("nullOr").apply(other).as();
    }

    /**
     * A value that one module gives.
     *
     * @param other what it is
     * @return {@code lib.types.uniq other}
     */
    public static NixExpr<OptionType> uniq(NixExpr<? super OptionType> other) {
        return type("uniq").apply(other).as();
    }

    /**
     * A function.
     *
     * @param result what it returns
     * @return {@code lib.types.functionTo result}
     */
    public static NixExpr<OptionType> functionTo(NixExpr<? super OptionType> result) {
        return type("functionTo").apply(result).as();
    }

    /**
     * One of some values.
     *
     * @param values the values, see {@link io.github.nixpoet.dsl.Nix#value}
     * @return {@code lib.types.enum [ values ]}
     * @throws IllegalArgumentException if there is none, or one is no value
     */
    public static NixExpr<OptionType> oneOfValues(Object... values) {
        return oneOfValues(Arrays.asList(values));
    }

    /**
     * One of some values.
     *
     * @param values the values, see {@link io.github.nixpoet.dsl.Nix#value}
     * @return {@code lib.types.enum [ values ]}
     * @throws IllegalArgumentException if there is none, or one is no value
     */
    public static NixExpr<OptionType> oneOfValues(Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a type of no values, which no option can have; name at least one");
        }
        return type("enum").apply(values).as();
    }

    /**
     * A value of one of two types.
     *
     * @param first the type that is tried first
     * @param second the other
     * @return {@code lib.types.either first second}
     */
    public static NixExpr<OptionType> either(NixExpr<? super OptionType> first, NixExpr<? super OptionType> second) {
        return type("either").apply(first, second).as();
    }

    /**
     * A value of one of several types.
     *
     * @param types the types, in the order in which they are tried
     * @return {@code lib.types.oneOf [ types ]}
     */
    public static NixExpr<OptionType> oneOf(NixExpr<?>... types) {
        return type("oneOf").apply(Arrays.asList(types)).as();
    }

    /**
     * A set with options of its own.
     *
     * @param content declares the options, and may set them
     * @return {@code lib.types.submodule module}
     * @throws IllegalArgumentException as {@link NixosModule#of}
     */
    public static NixExpr<OptionType> submodule(Consumer<NixosModule.Builder> content) {
        return submodule(NixosModule.of(content));
    }

    /**
     * A set with options of its own.
     *
     * @param module declares the options, and may set them
     * @return {@code lib.types.submodule module}
     */
    public static NixExpr<OptionType> submodule(NixosModule module) {
        return type("submodule").apply(module).as();
    }
}
