package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.Text;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What GitHub fills in when it runs a workflow: {@code ${{ secrets.NAME }}}. Text in a workflow is never one by itself.
 *
 * <p>Example: {@code WorkflowExpression.join("nix-", WorkflowExpression.of("runner.os"))} is {@code nix-${{ runner.os }}}.
 */
public final class WorkflowExpression {

    private final String text;

    private WorkflowExpression(String text) {
        this.text = text;
    }

    /**
     * A secret of the repository.
     *
     * @param name its name
     * @return the expression
     * @throws IllegalArgumentException if it is no name
     */
    public static WorkflowExpression secret(String name) {
        return of("secrets." + ShellWord.checkName(name));
    }

    /**
     * An expression in GitHub's own language.
     *
     * @param code as {@code github.ref == 'refs/heads/main'}
     * @return the expression
     * @throws IllegalArgumentException if it holds a line break, or braces that would end it
     */
    public static WorkflowExpression of(String code) {
        Text.line(code, "an expression");
        String bare = code.replaceAll("'[^']*'", "");
        if (bare.contains("}}") || bare.contains("${{") || bare.indexOf('\'') >= 0 || code.isBlank()) {
            throw new IllegalArgumentException(Text.shown(code)
                    + " is no expression of GitHub; it stands without ${{ and }}, its text in single quotes");
        }
        return new WorkflowExpression("${{ " + code.strip() + " }}");
    }

    /**
     * Text of parts.
     *
     * @param parts text, numbers and expressions
     * @return the parts, one behind the other
     * @throws IllegalArgumentException if a part is something else
     */
    public static WorkflowExpression join(Object... parts) {
        return new WorkflowExpression(
                Arrays.stream(parts).map(WorkflowExpression::part).collect(Collectors.joining()));
    }

    /** A dollar at the end, where the next part may begin with braces, is spelled as an expression. */
    private static String part(Object part) {
        String value = String.valueOf(value(part));
        return part instanceof CharSequence ? value.replaceFirst("\\$\\{?\\z", "\\${{ '$0' }}") : value;
    }

    /** A value of a workflow as YAML has it; text that would be an expression is quoted in one. */
    static Object value(Object value) {
        if (value instanceof WorkflowExpression expression) {
            return expression.text;
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof CharSequence) {
            return text(value.toString());
        }
        throw new IllegalArgumentException("a value of a workflow is text, a number, a truth value or a"
                + " WorkflowExpression, not a " + value.getClass().getName());
    }

    static String text(String text) {
        return Text.check(text).replace("${{", "${{ '${{' }}");
    }

    /**
     * The text with its expressions.
     *
     * @return as a workflow has it
     */
    @Override
    public String toString() {
        return text;
    }
}
