package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.Text;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What Packer fills in when it reads or runs a template. Text in a template is never one by itself.
 *
 * <p>Example: {@code PackerExpression.join("http://", PackerExpression.httpAddress(), "/boot.sh")}.
 */
public final class PackerExpression {

    private final String text;

    private PackerExpression(String text) {
        this.text = text;
    }

    /**
     * What a user gives for a variable.
     *
     * @param name the variable's name
     * @return the expression
     * @throws IllegalArgumentException if it is no name
     */
    public static PackerExpression user(String name) {
        return of("user `" + ShellWord.checkName(name) + "`");
    }

    /**
     * Address and port of the server that Packer hands files out by.
     *
     * @return the expression
     */
    public static PackerExpression httpAddress() {
        return join(of(".HTTPIP"), ":", of(".HTTPPort"));
    }

    /**
     * An expression in Packer's own language.
     *
     * @param code as {@code .Name} or {@code isotime}
     * @return the expression
     * @throws IllegalArgumentException if it holds braces that would end it, or a line break
     */
    public static PackerExpression of(String code) {
        if (Text.line(code, "an expression").contains("}}") || code.contains("{{") || code.isBlank()) {
            throw new IllegalArgumentException(
                    Text.shown(code) + " is no expression of Packer; it stands without {{ and }}");
        }
        return new PackerExpression("{{ " + code.strip() + " }}");
    }

    /**
     * Text of parts.
     *
     * @param parts text, numbers and expressions
     * @return the parts, one behind the other
     * @throws IllegalArgumentException if a part is something else
     */
    public static PackerExpression join(Object... parts) {
        return new PackerExpression(
                Arrays.stream(parts).map(PackerExpression::part).collect(Collectors.joining()));
    }

    private static String part(Object part) {
        if (part instanceof PackerExpression || part instanceof Number) {
            return part.toString();
        }
        if (part instanceof CharSequence) {
            return text(part.toString());
        }
        throw new IllegalArgumentException("a part of text for Packer is text, a number or a PackerExpression, not a "
                + part.getClass().getName());
    }

    /** A brace before another one, or at the end where the next part may begin with one, is spelled as an expression. */
    static String text(String text) {
        return Text.check(text).replaceAll("\\{(?=\\{|$)", "{{`{`}}");
    }

    /**
     * The text with its expressions.
     *
     * @return as a template has it
     */
    @Override
    public String toString() {
        return text;
    }
}
