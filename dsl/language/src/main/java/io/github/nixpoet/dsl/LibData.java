package io.github.nixpoet.dsl;

import static io.github.nixpoet.dsl.Lib.lib;

import io.github.nixpoet.dsl.NixType.Any;
import io.github.nixpoet.dsl.NixType.Attrs;
import io.github.nixpoet.dsl.NixType.Bool;
import io.github.nixpoet.dsl.NixType.ListOf;
import io.github.nixpoet.dsl.NixType.Str;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/**
 * Functions of {@code lib} over strings, lists and sets, to be imported statically. Values are those that {@link Nix#value} takes; each
 * method throws {@link IllegalArgumentException} if one is none. The rest of {@code lib} is reached by {@link Lib#lib}.
 *
 * <p>Example: {@code concatStringsSep(":", list("/bin", "/usr/bin"))} is {@code lib.concatStringsSep ":" [ "/bin" "/usr/bin" ]}.
 */
public final class LibData {

    private LibData() {}

    /**
     * A list of one value, empty if a condition does not hold.
     *
     * @param condition what must hold
     * @param value the value
     * @return {@code lib.optional condition value}
     */
    public static NixExpr<ListOf<Any>> optional(NixExpr<? super Bool> condition, Object value) {
        return lib("optional").apply(condition, value).as();
    }

    /**
     * A list, empty if a condition does not hold.
     *
     * @param condition what must hold
     * @param elements its elements; a single expression is the list itself
     * @return {@code lib.optionals condition [ elements ]}
     */
    public static NixExpr<ListOf<Any>> optionals(NixExpr<? super Bool> condition, Object... elements) {
        boolean isList = elements.length == 1 && (elements[0] instanceof ToNix || elements[0] instanceof Collection<?>);
        return lib("optionals")
                .apply(condition, isList ? elements[0] : Arrays.asList(elements))
                .as();
    }

    /**
     * A string, empty if a condition does not hold.
     *
     * @param condition what must hold
     * @param text the string
     * @return {@code lib.optionalString condition text}
     */
    public static NixExpr<Str> optionalString(NixExpr<? super Bool> condition, Object text) {
        return lib("optionalString").apply(condition, text).as();
    }

    /**
     * A set, empty if a condition does not hold. In a module {@link Lib#mkIf} is the better: the names of what it sets stay known.
     *
     * @param condition what must hold
     * @param set the set
     * @return {@code lib.optionalAttrs condition set}
     */
    public static NixExpr<Attrs> optionalAttrs(NixExpr<? super Bool> condition, Object set) {
        return lib("optionalAttrs").apply(condition, set).as();
    }

    /**
     * A set with each value changed.
     *
     * @param function takes the name and the value, as {@code function("name", name -> function("value", value -> …))}
     * @param set the set
     * @return {@code lib.mapAttrs function set}
     */
    public static NixExpr<Attrs> mapAttrs(NixExpr<? super NixType.Function> function, Object set) {
        return lib("mapAttrs").apply(function, set).as();
    }

    /**
     * What a function makes of each attribute, in the order of the names.
     *
     * @param function takes the name and the value
     * @param set the set
     * @return {@code lib.mapAttrsToList function set}
     */
    public static NixExpr<ListOf<Any>> mapAttrsToList(NixExpr<? super NixType.Function> function, Object set) {
        return lib("mapAttrsToList").apply(function, set).as();
    }

    /**
     * A set with the attributes that a function takes.
     *
     * @param function takes the name and the value, answers whether they stay
     * @param set the set
     * @return {@code lib.filterAttrs function set}
     */
    public static NixExpr<Attrs> filterAttrs(NixExpr<? super NixType.Function> function, Object set) {
        return lib("filterAttrs").apply(function, set).as();
    }

    /**
     * A set with an attribute for each name.
     *
     * @param names the names, a list of strings
     * @param value makes the value from a reference to the name
     * @return {@code lib.genAttrs names (name: value)}
     */
    public static NixExpr<Attrs> genAttrs(Object names, Function<NixExpr<Any>, ?> value) {
        return lib("genAttrs").apply(names, Lang.function("name", value)).as();
    }

    /**
     * A set made of names and values.
     *
     * @param pairs a list of {@code lib.nameValuePair name value}
     * @return {@code lib.listToAttrs pairs}
     */
    public static NixExpr<Attrs> listToAttrs(Object pairs) {
        return lib("listToAttrs").apply(pairs).as();
    }

    /**
     * A name and a value for {@link #listToAttrs}.
     *
     * @param name the name
     * @param value the value
     * @return {@code lib.nameValuePair name value}
     */
    public static NixExpr<Attrs> nameValuePair(Object name, Object value) {
        return lib("nameValuePair").apply(name, value).as();
    }

    /**
     * Two sets as one, sets in them too; the second wins.
     *
     * @param left the first
     * @param right the second
     * @return {@code lib.recursiveUpdate left right}
     */
    public static NixExpr<Attrs> recursiveUpdate(Object left, Object right) {
        return lib("recursiveUpdate").apply(left, right).as();
    }

    /**
     * What a function makes of each element.
     *
     * @param list the list
     * @param element makes an element from a reference to the old one
     * @return {@code map (x: …) list}
     */
    public static NixExpr<ListOf<Any>> mapList(Object list, Function<NixExpr<Any>, ?> element) {
        return Nix.ref("map").apply(Lang.function("x", element), list).as();
    }

    /**
     * The elements that a function takes.
     *
     * @param list the list
     * @param condition answers from a reference to an element whether it stays
     * @return {@code lib.filter (x: …) list}
     */
    public static NixExpr<ListOf<Any>> filter(Object list, Function<NixExpr<Any>, ?> condition) {
        return lib("filter").apply(Lang.function("x", condition), list).as();
    }

    /**
     * Lists joined.
     *
     * @param lists a list of lists
     * @return {@code lib.concatLists lists}
     */
    public static NixExpr<ListOf<Any>> concatLists(Object lists) {
        return lib("concatLists").apply(lists).as();
    }

    /**
     * A list with each element once.
     *
     * @param list the list
     * @return {@code lib.unique list}
     */
    public static NixExpr<ListOf<Any>> unique(Object list) {
        return lib("unique").apply(list).as();
    }

    /**
     * Strings joined with another between.
     *
     * @param separator what stands between
     * @param strings a list of strings
     * @return {@code lib.concatStringsSep separator strings}
     */
    public static NixExpr<Str> concatStringsSep(Object separator, Object strings) {
        return lib("concatStringsSep").apply(separator, strings).as();
    }

    /**
     * What a function makes of each element, joined with a string between.
     *
     * @param separator what stands between
     * @param list the list
     * @param text makes a string from a reference to an element
     * @return {@code lib.concatMapStringsSep separator (x: …) list}
     */
    public static NixExpr<Str> concatMapStringsSep(Object separator, Object list, Function<NixExpr<Any>, ?> text) {
        return lib("concatMapStringsSep")
                .apply(separator, Lang.function("x", text), list)
                .as();
    }

    /**
     * A string as one word of a shell command.
     *
     * @param text the string
     * @return {@code lib.escapeShellArg text}
     */
    public static NixExpr<Str> escapeShellArg(Object text) {
        return lib("escapeShellArg").apply(text).as();
    }

    /**
     * The path of the program that a package is for.
     *
     * @param derivation the package
     * @return {@code lib.getExe derivation}
     */
    public static NixExpr<Str> getExe(NixExpr<?> derivation) {
        return lib("getExe").apply(derivation).as();
    }

    /**
     * The path of one of the programs of a package.
     *
     * @param derivation the package
     * @param program the name of the program
     * @return {@code lib.getExe' derivation program}
     */
    public static NixExpr<Str> getExe(NixExpr<?> derivation, Object program) {
        return lib("getExe'").apply(derivation, program).as();
    }
}
