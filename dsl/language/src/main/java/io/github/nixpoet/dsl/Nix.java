package io.github.nixpoet.dsl;

import io.github.nixpoet.dsl.internal.Given;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Literals;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.text.AttrPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Values in Nix, to be imported statically.
 *
 * <p>Example: {@code list("a", 1, true, pkgs("jq"))} is {@code [ "a" 1 true pkgs.jq ]}.
 */
public final class Nix {

    private Nix() {}

    /**
     * Converts a value of Java.
     *
     * @param value an expression; a string or boolean; an int, long, short, byte or BigInteger of up to 64 bits; a finite double or
     *     float, or a BigDecimal that a double holds; a list, a collection with an order, or an array; a map from names to values, which
     *     is sorted by name unless it has an order; an Optional of these, {@code null} if it is empty
     * @return the expression; a string of more than one line is written in lines
     * @throws IllegalArgumentException if there is nothing like it in Nix: for null, for a float that is not finite, for a
     *     string with a NUL, for any other type; the message says what to give
     */
    public static NixExpr<?> value(Object value) {
        return JavaValues.convert(value, "value");
    }

    /**
     * Nix' own null.
     *
     * @return {@code null}
     */
    public static NixExpr<NixType.Any> nothing() {
        return new NixExpr<>(Literals.nothing());
    }

    /**
     * A list.
     *
     * @param elements its elements, see {@link #value}
     * @return the list
     * @throws IllegalArgumentException if an element is no value
     */
    public static NixExpr<NixType.ListOf<NixType.Any>> list(Object... elements) {
        return list(Arrays.asList(Given.present(elements, "the array of elements")));
    }

    /**
     * A list.
     *
     * @param elements its elements, see {@link #value}
     * @return the list
     * @throws IllegalArgumentException if an element is no value
     */
    public static NixExpr<NixType.ListOf<NixType.Any>> list(Collection<?> elements) {
        return JavaValues.convert(new ArrayList<>(elements), "list").as();
    }

    /**
     * An attribute set.
     *
     * @param content sets its attributes
     * @return the set
     */
    public static NixExpr<NixType.Attrs> attrs(Consumer<AttrsBuilder> content) {
        return AttrsBuilder.of(content).build();
    }

    /**
     * An attribute set whose attributes see each other.
     *
     * @param content sets its attributes
     * @return <code>rec { … }</code>
     */
    public static NixExpr<NixType.Attrs> recAttrs(Consumer<AttrsBuilder> content) {
        return AttrsBuilder.of(content).buildRecursive();
    }

    /**
     * A string on one line, with holes. An expression among the parts becomes <code>${…}</code>; text never does, as a dollar sign
     * in it is escaped.
     *
     * @param parts texts and numbers, written as they are; expressions, written as holes
     * @return for example {@code "${pkgs.hello}/bin/hello"}
     * @throws IllegalArgumentException if a part is neither
     */
    public static NixExpr<NixType.Str> str(Object... parts) {
        StringPieces pieces = StringPieces.of(parts);
        return NixExpr.of(Literals.string(pieces.fragments(), pieces.holes()), pieces.parts());
    }

    /**
     * A string in lines, with holes. An expression among the parts becomes <code>${…}</code>; text never does, as a dollar sign in
     * it is escaped.
     *
     * @param parts texts and numbers, written as they are; expressions, written as holes
     * @return the string between two single quotes; in double quotes if its lines can't be indented
     * @throws IllegalArgumentException if a part is neither
     */
    public static NixExpr<NixType.Str> lines(Object... parts) {
        StringPieces pieces = StringPieces.of(parts);
        return NixExpr.of(Literals.indented(pieces.fragments(), pieces.holes()), pieces.parts());
    }

    /**
     * A path.
     *
     * @param path begins with {@code ./}, {@code ../}, {@code /} or {@code ~/}
     * @return the path
     * @throws IllegalArgumentException if it is blank, begins otherwise, or ends in a slash
     */
    public static NixExpr<NixType.Path> path(String path) {
        return new NixExpr<>(Literals.path(Given.text(path, "the path")));
    }

    /**
     * A path with holes.
     *
     * @param start begins with {@code ./}, {@code ../}, {@code /} or {@code ~/}
     * @param parts texts, written as they are; expressions, written as holes
     * @return for example <code>./users/${name}.nix</code>
     * @throws IllegalArgumentException if a part is neither, or a text has a character that no path literal holds
     */
    public static NixExpr<NixType.Path> path(String start, Object... parts) {
        List<Object> all = new ArrayList<>(List.of(Given.text(start, "the path")));
        all.addAll(Arrays.asList(parts));
        StringPieces pieces = StringPieces.of(all.toArray());
        return pieces.holes().isEmpty()
                ? path(pieces.fragments().get(0))
                : NixExpr.of(Literals.path(pieces.fragments(), pieces.holes()), pieces.parts());
    }

    /**
     * A path that Nix looks up.
     *
     * @param path what stands between the angle brackets
     * @return for example {@code <nixpkgs/nixos>}
     * @throws IllegalArgumentException if it is not of that form
     */
    public static NixExpr<NixType.Path> searchPath(String path) {
        return new NixExpr<>(Literals.searchPath(Given.text(path, "the path")));
    }

    /**
     * A variable, or an attribute of one.
     *
     * @param path its dotted path, see {@link AttrPath#parse}; the first name is the variable
     * @return for example {@code inputs.nixpkgs}
     * @throws IllegalArgumentException if it is no path, or its first name a keyword or no identifier
     */
    public static NixExpr<NixType.Any> ref(String path) {
        AttrPath names = Given.path(path);
        NixExpr<NixType.Any> variable = new NixExpr<>(References.variable(names.first()));
        return names.names().size() == 1 ? variable : new NixExpr<>(References.below(variable.tree(), names, 1));
    }

    /**
     * Something that Nix brings itself.
     *
     * @param path its dotted path, as {@code readFile}
     * @return {@code builtins.path}
     * @throws IllegalArgumentException if it is no path
     */
    public static NixExpr<NixType.Function> builtins(String path) {
        return ref("builtins").select(path).as();
    }

    /**
     * A package.
     *
     * @param path its dotted path in {@code pkgs}
     * @return {@code pkgs.path}
     * @throws IllegalArgumentException if it is no path
     */
    public static NixExpr<NixType.Derivation> pkgs(String path) {
        return ref("pkgs").select(path).as();
    }

    /**
     * Packages by their short names.
     *
     * @param paths their dotted paths in {@code pkgs}
     * @return {@code with pkgs; [ paths ]}
     * @throws IllegalArgumentException if one is no path
     */
    public static NixExpr<NixType.ListOf<NixType.Derivation>> withPkgs(String... paths) {
        return withPkgs(Arrays.asList(paths));
    }

    /**
     * Packages by their short names.
     *
     * @param paths their dotted paths in {@code pkgs}
     * @return {@code with pkgs; [ paths ]}
     * @throws IllegalArgumentException if one is no path
     */
    public static NixExpr<NixType.ListOf<NixType.Derivation>> withPkgs(Collection<String> paths) {
        Expression scope = ref("pkgs").tree();
        List<Expression> elements = paths.stream()
                .map(path -> References.within(scope, Given.path(path)))
                .toList();
        return new NixExpr<>(Scopes.with(scope, Literals.list(elements)));
    }

    /**
     * The value that an option has in the end.
     *
     * @param path its dotted path
     * @param <T> what the option holds, which the caller has to know
     * @return {@code config.path}
     * @throws IllegalArgumentException if it is no path
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // so that mkIf(config("…"), …) needs no cast
    public static <T extends NixType> NixExpr<T> config(String path) {
        return ref("config").select(path).as();
    }

    /**
     * What is known of an option besides its value: {@code isDefined}, {@code definitions} and the like.
     *
     * @param path its dotted path
     * @return {@code options.path}
     * @throws IllegalArgumentException if it is no path
     */
    public static NixExpr<NixType.Option> options(String path) {
        return ref("options").select(path).as();
    }

    /**
     * A file among the modules of NixOS.
     *
     * @param path below the folder of modules, as {@code installer/cd-dvd/iso-image.nix}
     * @return <code>"${modulesPath}/path"</code>
     * @throws IllegalArgumentException if it is blank
     */
    public static NixExpr<NixType.Str> modulesPath(String path) {
        return str(ref("modulesPath"), "/" + Given.text(path, "the path"));
    }
}
