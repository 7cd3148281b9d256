package io.github.nixpoet.testkit;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.op.BinaryOperator;
import java.util.Collection;
import java.util.List;

/**
 * Random Nix.
 *
 * <p>Example: {@code NixGenerators.sourceFiles().stream(new SplittableRandom(42)).limit(1000)}.
 */
public final class NixGenerators {

    private static final int DEPTH = 5;
    private static final int MOST_COMMENTS = 12;
    private static final List<BinaryOperator> OPERATORS = List.of(BinaryOperator.values());

    private NixGenerators() {}

    /**
     * Names of variables.
     *
     * @return names that need no quotes, keywords not among them
     */
    public static Generator<String> identifiers() {
        return Names.IDENTIFIERS;
    }

    /**
     * Names of attributes.
     *
     * @return any text: identifiers, keywords, nothing, and what {@link #strings} makes
     */
    public static Generator<String> attributeNames() {
        return Names.ATTRIBUTES;
    }

    /**
     * Values of strings.
     *
     * @return what is likely to be spelled wrongly: quotes, dollars, braces, escapes, blanks, line breaks of all kinds, all of Unicode
     */
    public static Generator<String> strings() {
        return Strings.HOSTILE;
    }

    /**
     * Expressions of all kinds and with all operators, without trivia.
     *
     * <p>Variables may be free in them; no set has an attribute twice, so Nix' parser takes them {@linkplain #closed closed}.
     *
     * @return expressions of up to five levels
     */
    public static Generator<Expression> expressions() {
        return expressions(DEPTH, OPERATORS);
    }

    /**
     * Expressions of all kinds, without trivia.
     *
     * @param depth how many levels of expressions there may be, at least one; the size grows with its power
     * @param operators which operators may occur, at least one; an older Nix has no pipes
     * @return expressions
     * @throws IllegalArgumentException if the depth is not positive, or there is no operator
     */
    public static Generator<Expression> expressions(int depth, Collection<BinaryOperator> operators) {
        if (depth < 1 || operators.isEmpty()) {
            throw new IllegalArgumentException("no expression has " + depth + " levels and one of " + operators);
        }
        return Expressions.of(depth, List.copyOf(operators));
    }

    /**
     * Expressions in which no variable is free.
     *
     * @param expressions makes any expressions
     * @return the same as functions of what may be free in them
     */
    public static Generator<Expression> closed(Generator<Expression> expressions) {
        return expressions.map(Expressions::closed);
    }

    /**
     * Files with blanks and comments before every token that may have them.
     *
     * @return files that read as they are printed
     */
    public static Generator<SourceFile> sourceFiles() {
        return sourceFiles(expressions());
    }

    /**
     * Files with blanks and comments before every token that may have them.
     *
     * @param expressions makes what is in them, without trivia
     * @return files that read as they are printed
     */
    public static Generator<SourceFile> sourceFiles(Generator<Expression> expressions) {
        return Generator.combine(
                expressions,
                Generator.list(Comments.ALL, 1, MOST_COMMENTS),
                (expression, comments) -> Gaps.fill(Scopes.file(expression), comments));
    }
}
