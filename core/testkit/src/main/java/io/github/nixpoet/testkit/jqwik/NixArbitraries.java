package io.github.nixpoet.testkit.jqwik;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.testkit.Generator;
import io.github.nixpoet.testkit.NixGenerators;
import net.jqwik.api.Arbitrary;

/**
 * Random Nix for properties. What falsifies one is made smaller part by part: an expression by those within it, a string by its pieces.
 *
 * <p>Example: {@code @Provide Arbitrary<Expression> expressions() { return NixArbitraries.expressions(); }}.
 */
public final class NixArbitraries {

    private NixArbitraries() {}

    /**
     * Names of variables, as {@link NixGenerators#identifiers} makes them.
     *
     * @return names that need no quotes
     */
    public static Arbitrary<String> identifiers() {
        return of(NixGenerators.identifiers());
    }

    /**
     * Names of attributes, as {@link NixGenerators#attributeNames} makes them.
     *
     * @return any text
     */
    public static Arbitrary<String> attributeNames() {
        return of(NixGenerators.attributeNames());
    }

    /**
     * Values of strings, as {@link NixGenerators#strings} makes them.
     *
     * @return what is likely to be spelled wrongly
     */
    public static Arbitrary<String> strings() {
        return of(NixGenerators.strings());
    }

    /**
     * Expressions, as {@link NixGenerators#expressions()} makes them.
     *
     * @return expressions of all kinds, without trivia
     */
    public static Arbitrary<Expression> expressions() {
        return of(NixGenerators.expressions());
    }

    /**
     * Files, as {@link NixGenerators#sourceFiles()} makes them.
     *
     * @return files with blanks and comments before every token that may have them
     */
    public static Arbitrary<SourceFile> sourceFiles() {
        return of(NixGenerators.sourceFiles());
    }

    /**
     * What a generator makes.
     *
     * @param generator any generator
     * @param <T> the type of its values
     * @return an arbitrary of the same values, which shrinks them by what the generator is made of
     */
    public static <T> Arbitrary<T> of(Generator<T> generator) {
        return new Translation().of(generator);
    }
}
