package io.github.nixpoet.value;

import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.SourceFile;
import java.util.function.UnaryOperator;

/**
 * Java values in Nix, and what stands in Nix as values of Java.
 *
 * <p>Example: {@code write(Map.of("ports", List.of(80, 443)))} is <code>{ ports = [ 80 443 ]; }</code>, and {@code read} makes of that a
 * map again, with a list of two {@code Long}.
 */
public final class NixValues {

    private static final ValueWriter WRITER = new ValueWriter(UnaryOperator.identity());

    private NixValues() {}

    /**
     * Converts a value of Java.
     *
     * @param value an {@link Expression}, taken as it is; a string or boolean; an int, long, short, byte or BigInteger of up to 64 bits; a
     *     finite double or float, or a BigDecimal that a double holds; a {@link NixPath}; a list, a collection or iterable with an order, or an
     *     array; a map from names to values, which is sorted by name unless it has an order; an Optional of these, {@code null} if it is
     *     empty
     * @return the expression; a string of more than one line is written in lines
     * @throws IllegalArgumentException if there is nothing like it in Nix: for null, for a float that is not finite, for a string with a
     *     NUL or half of a surrogate pair, for a value that holds itself or nests deeper than 9,990 levels, for any other type; the message names
     *     the place, as {@code value.ports[1]}, and says what to give
     */
    public static Expression write(Object value) {
        return WRITER.write(value, "value");
    }

    /**
     * Reads an expression that is a value as it stands: literals, lists, and sets that are not recursive. {@code a.b = 1; a.c = 2;} is one
     * set in a, as it is to Nix. What {@link #write} spells as an operation, {@code -1} among it, is read as well.
     *
     * @param expression the expression
     * @return a {@code Map<String, Object>} or {@code List<Object>}, neither modifiable, a {@code String}, {@code Long}, {@code Double},
     *     {@code Boolean} or {@link NixPath}, or {@code Optional.empty()} for {@code null}
     * @throws NotStaticException if Nix has to run to tell the value, or a part of it
     */
    public static Object read(Expression expression) {
        return ValueReader.read(expression);
    }

    /**
     * Reads a file that is a value as it stands, as {@link #read(Expression)} does.
     *
     * @param file the file
     * @return its value
     * @throws NotStaticException if Nix has to run to tell the value, or a part of it; its report shows where in the file that is
     */
    public static Object read(SourceFile file) {
        try {
            return ValueReader.read(file.expression());
        } catch (NotStaticException e) {
            throw e.in(file);
        }
    }
}
