package io.github.nixpoet.generators.template;

import io.github.nixpoet.generators.template.internal.HclText;
import io.github.nixpoet.generators.template.internal.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An expression of HCL. Where one is taken, text, numbers, truth values, lists and maps are taken too, as what they are.
 *
 * <p>Example: {@code HclExpression.join("key-", HclExpression.call("sha256", HclExpression.reference("var.key")))} is
 * {@code "key-${sha256(var.key)}"}.
 */
public final class HclExpression {

    private final String code;
    private final Optional<String> text;

    private HclExpression(String code, Optional<String> text) {
        this.code = code;
        this.text = text;
    }

    /**
     * What another part of the configuration has.
     *
     * @param path names and numbers with points between, as {@code aws_instance.machine.public_ip} or {@code path.module}
     * @return the expression
     * @throws IllegalArgumentException if it is no such path
     */
    public static HclExpression reference(String path) {
        if (!path.matches("[A-Za-z_][A-Za-z0-9_-]*(\\.([A-Za-z_][A-Za-z0-9_-]*|[0-9]+)|\\[[0-9]+])*")) {
            throw new IllegalArgumentException(
                    Text.shown(path) + " is no reference; it is names with points between, as aws_instance.machine.id");
        }
        return new HclExpression(path, Optional.empty());
    }

    /**
     * A call of a function.
     *
     * @param function its name
     * @param arguments text, numbers, truth values, lists, maps and expressions
     * @return the expression
     * @throws IllegalArgumentException if the name is none, or an argument something else
     */
    public static HclExpression call(String function, Object... arguments) {
        String all = Arrays.stream(arguments).map(each -> of(each).code).collect(Collectors.joining(", "));
        return new HclExpression(checkName(function) + "(" + all + ")", Optional.empty());
    }

    /**
     * Text of parts.
     *
     * @param parts text, numbers, truth values and expressions
     * @return a string with the expressions filled in
     * @throws IllegalArgumentException if a part is something else
     */
    public static HclExpression join(Object... parts) {
        StringBuilder inner = new StringBuilder();
        for (Object part : parts) {
            HclExpression each = of(part instanceof Number ? part.toString() : part);
            inner.append(
                    each.text.map(text -> HclText.inQuotes(text, last(inner))).orElse("${" + each.code + "}"));
        }
        return new HclExpression('"' + inner.toString() + '"', Optional.empty());
    }

    private static char last(CharSequence text) {
        return text.isEmpty() ? '"' : text.charAt(text.length() - 1);
    }

    static HclExpression of(Object value) {
        if (value instanceof HclExpression expression) {
            return expression;
        }
        if (value instanceof CharSequence || value instanceof Enum<?>) {
            String text = Text.check(value.toString());
            return new HclExpression(HclText.string(text), Optional.of(text));
        }
        if (value instanceof Boolean) {
            return new HclExpression(value.toString(), Optional.empty());
        }
        if (value instanceof Number) {
            return new HclExpression(number(value), Optional.empty());
        }
        if (value instanceof Iterable<?> || value instanceof Map) {
            return new HclExpression(HclLayout.collection(value), Optional.empty());
        }
        throw new IllegalArgumentException("a value in HCL is text, a number, a truth value, a list, a map or an"
                + " HclExpression, not a " + value.getClass().getName());
    }

    private static String number(Object value) {
        try {
            return new BigDecimal(value.toString()).toPlainString();
        } catch (NumberFormatException failure) {
            throw new IllegalArgumentException("HCL has no number " + value, failure);
        }
    }

    static String checkName(String name) {
        if (!name.matches("[A-Za-z_][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    Text.shown(name) + " is no name in HCL; it takes letters, digits, '_' and '-', and no digit first");
        }
        return name;
    }

    static List<HclExpression> all(Iterable<?> values) {
        List<HclExpression> all = new ArrayList<>();
        values.forEach(each -> all.add(of(each)));
        return all;
    }

    /**
     * The expression.
     *
     * @return as HCL has it
     */
    @Override
    public String toString() {
        return code;
    }
}
