package io.github.nixpoet.dsl.spi;

import io.github.nixpoet.syntax.Expression;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an option takes, as far as it shows in a value that is written out. What only Nix can tell passes: variables, calls of functions.
 *
 * <p>Example: {@code listOf(integer(0, 65535))} takes {@code [ 80 443 ]} and refuses {@code [ 70000 ]}.
 */
public sealed interface Takes permits TakesScalar, TakesEither, TakesWithin, TakesAnything {

    /**
     * The type in words, as NixOS has them.
     *
     * @return for example {@code list of string}
     */
    String phrase();

    /**
     * What is wrong with a value.
     *
     * @param value the value
     * @return for example {@code element 2 is 70000}; empty if nothing is, or if only Nix can tell
     */
    Optional<String> refusal(Expression value);

    /**
     * Whether a set may be taken.
     *
     * @return false if every set is refused
     */
    default boolean isForSets() {
        return true;
    }

    /**
     * What one attribute of a set takes.
     *
     * @return anything, where no more is known of the set
     */
    default Takes attribute() {
        return anything("anything");
    }

    /**
     * {@code true} and {@code false}.
     *
     * @return what takes them
     */
    static Takes bool() {
        return TakesScalar.BOOL;
    }

    /**
     * Whole numbers.
     *
     * @param least the smallest
     * @param most the largest
     * @return what takes them
     */
    static Takes integer(long least, long most) {
        return TakesScalar.integer(least, most);
    }

    /**
     * Numbers with a fraction.
     *
     * @param whole whether whole numbers are taken too
     * @param least the smallest
     * @param above whether a number must be above the smallest, not at it
     * @param most the largest
     * @return what takes them
     */
    static Takes number(boolean whole, double least, boolean above, double most) {
        return TakesScalar.number(whole, least, above, most);
    }

    /**
     * Strings.
     *
     * @return what takes them
     */
    static Takes string() {
        return TakesScalar.STRING;
    }

    /**
     * Strings with more in them than blanks.
     *
     * @return what takes them
     */
    static Takes nonEmptyString() {
        return TakesScalar.NON_EMPTY;
    }

    /**
     * Strings without a line break but for one at the end.
     *
     * @return what takes them
     */
    static Takes singleLine() {
        return TakesScalar.SINGLE_LINE;
    }

    /**
     * Strings without colons and line breaks.
     *
     * @return what takes them
     */
    static Takes passwdEntry() {
        return TakesScalar.PASSWD_ENTRY;
    }

    /**
     * Paths, packages, and strings that begin with a slash.
     *
     * @return what takes them
     */
    static Takes absolutePath() {
        return TakesScalar.ABSOLUTE_PATH;
    }

    /**
     * Paths, packages, and strings.
     *
     * @return what takes them
     */
    static Takes path() {
        return TakesScalar.PATH;
    }

    /**
     * Packages, and what names one in the store.
     *
     * @return what takes them
     */
    static Takes packages() {
        return TakesScalar.PACKAGE;
    }

    /**
     * Attribute sets.
     *
     * @return what takes them
     */
    static Takes attrs() {
        return TakesScalar.ATTRS;
    }

    /**
     * Functions.
     *
     * @return what takes them
     */
    static Takes function() {
        return TakesScalar.FUNCTION;
    }

    /**
     * Some values.
     *
     * @param values the values, each a {@code String}, {@code Long}, {@code Double} or {@code Boolean}, or {@link Optional#empty()} for
     *     {@code null}
     * @return what takes them
     */
    static Takes oneOf(Object... values) {
        return TakesScalar.oneOf(Arrays.asList(values));
    }

    /**
     * The values of an enum.
     *
     * @param constants its constants
     * @return what takes them
     */
    static Takes constants(EnumValue[] constants) {
        return TakesScalar.oneOf(Arrays.stream(constants).map(EnumValue::value).toList());
    }

    /**
     * Lists.
     *
     * @param elements what the elements are
     * @return what takes them
     */
    static Takes listOf(Takes elements) {
        return new TakesWithin("list of ", elements, true);
    }

    /**
     * Attribute sets whose attributes are alike.
     *
     * @param elements what the attributes are
     * @return what takes them
     */
    static Takes attrsOf(Takes elements) {
        return new TakesWithin("attribute set of ", elements, false);
    }

    /**
     * A value or {@code null}.
     *
     * @param value what is taken beside {@code null}
     * @return what takes them
     */
    static Takes nullOr(Takes value) {
        return new TakesEither(List.of(TakesScalar.NULL, value));
    }

    /**
     * Values of one of some types.
     *
     * @param types the types
     * @return what takes them
     */
    static Takes either(Takes... types) {
        return new TakesEither(Arrays.asList(types));
    }

    /**
     * All values: those of a type that has no rule here.
     *
     * @param phrase the type in words
     * @return what takes them
     */
    static Takes anything(String phrase) {
        return new TakesAnything(phrase);
    }
}
