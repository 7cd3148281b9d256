package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.Nix;
import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.NixType;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.dsl.internal.Given;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Python, with values of Nix in it: an expression, or the text of a whole script.
 *
 * <p>Example: {@code web.output("curl -s localhost").contains("hello")} is {@code "hello" in web.succeed("curl -s localhost")}.
 *
 * @param fragments the texts between the values of Nix, one more than there are values
 * @param holes the values of Nix, which become part of the text when Nix evaluates the test
 */
public record Python(List<String> fragments, List<NixExpr<?>> holes) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /**
     * Copies what it is given.
     *
     * @throws IllegalArgumentException if there is not one fragment more than there are holes
     */
    public Python {
        fragments = List.copyOf(fragments);
        holes = List.copyOf(holes);
        if (fragments.size() != holes.size() + 1) {
            throw new IllegalArgumentException(fragments.size() + " fragments around " + holes.size() + " holes");
        }
    }

    /**
     * Python as it is.
     *
     * @param text an expression or lines of Python
     * @return the same
     */
    public static Python code(String text) {
        return new Python(List.of(Given.present(text, "Python")), List.of());
    }

    /**
     * A string. An expression of Nix among the parts becomes <code>${…}</code>; its value must have no quote, backslash or line break,
     * as paths, addresses and ports have none. A variable of Python among them makes the string a formatted one.
     *
     * @param parts texts and numbers, written as they are; expressions of Nix; variables of Python
     * @return for example {@code "${pkgs.hello}/bin/hello"} or {@code f"echo {i}"}
     * @throws IllegalArgumentException if a part is none of these
     */
    public static Python string(Object... parts) {
        return PythonString.of(parts);
    }

    /**
     * A value of Java.
     *
     * @param value a string, boolean, integer or other number, a collection of these, or Python; an expression of Nix becomes a string
     * @return the value in Python
     * @throws IllegalArgumentException if it is nothing of these
     */
    public static Python value(Object value) {
        if (Given.present(value, "a value in Python") instanceof Python python) {
            return python;
        } else if (value instanceof String || value instanceof ToNix) {
            return string(value);
        } else if (value instanceof Boolean truth) {
            return code(truth ? "True" : "False");
        } else if (value instanceof Number) {
            return code(value.toString());
        } else if (value instanceof Collection<?> elements) {
            return join("[", elements.stream().map(Python::value).toList(), "]");
        }
        throw new IllegalArgumentException(
                "Python takes strings, booleans, numbers and collections here, not " + value);
    }

    /**
     * The call of a function.
     *
     * @param function its name, or an expression and a method's name, as {@code log.info}
     * @param arguments what it is given, see {@link #value}
     * @return {@code function(arguments)}
     * @throws IllegalArgumentException if an argument is no value
     */
    public static Python call(String function, Object... arguments) {
        return code(function).then(arguments(Map.of(), arguments));
    }

    /**
     * Whether this text holds another.
     *
     * @param part what it must hold, see {@link #value}
     * @return {@code part in this}
     */
    public Python contains(Object part) {
        return value(part).operand().then(" in ").then(operand());
    }

    /**
     * Whether this is another value.
     *
     * @param other the other, see {@link #value}
     * @return {@code this == other}
     */
    public Python isEqualTo(Object other) {
        return operand().then(" == ").then(value(other).operand());
    }

    /**
     * Whether this does not hold.
     *
     * @return {@code not this}
     */
    public Python not() {
        return code("not ").then(operand());
    }

    /**
     * A method of this called.
     *
     * @param name the method, as {@code strip}
     * @param arguments what it is given, see {@link #value}
     * @return {@code this.name(arguments)}
     * @throws IllegalArgumentException if the name is none, or an argument is no value
     */
    public Python method(String name, Object... arguments) {
        return operand().then("." + checkName(name)).then(arguments(Map.of(), arguments));
    }

    /**
     * An element of this.
     *
     * @param index a number or a key, see {@link #value}
     * @return {@code this[index]}
     */
    public Python at(Object index) {
        return operand().then("[").then(value(index)).then("]");
    }

    /** The text; values of Nix are written <code>${…}</code>, as in the file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(fragments.get(0));
        for (int i = 0; i < holes.size(); i++) {
            text.append("${").append(holes.get(i)).append('}').append(fragments.get(i + 1));
        }
        return text.toString();
    }

    /** Arguments in parentheses, those with a name last. */
    static Python arguments(Map<String, ?> named, Object... arguments) {
        List<Python> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(value(argument));
        }
        named.forEach((name, argument) -> all.add(code(name + "=").then(value(argument))));
        return join("(", all, ")");
    }

    static String checkName(String name) {
        if (!NAME.matcher(Given.present(name, "a name in Python")).matches() || NodeName.isKeyword(name)) {
            throw new IllegalArgumentException("no name in Python: '" + name + "'");
        }
        return name;
    }

    Python then(String text) {
        return then(code(text));
    }

    Python then(Python next) {
        List<String> texts = new ArrayList<>(fragments);
        int last = texts.size() - 1;
        texts.set(last, texts.get(last) + next.fragments.get(0));
        texts.addAll(next.fragments.subList(1, next.fragments.size()));
        List<NixExpr<?>> values = new ArrayList<>(holes);
        values.addAll(next.holes);
        return new Python(texts, values);
    }

    /** This text, and lines behind it. */
    Python thenLines(Python lines) {
        String end = fragments.get(fragments.size() - 1);
        boolean ended = equals(code("")) || end.endsWith("\n") || lines.equals(code(""));
        return then(ended ? "" : "\n").then(lines);
    }

    /** The text as a string of Nix in lines. */
    NixExpr<NixType.Str> toLines() {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < holes.size(); i++) {
            parts.add(fragments.get(i));
            parts.add(holes.get(i));
        }
        parts.add(fragments.get(holes.size()));
        return Nix.lines(parts.toArray());
    }

    /** This as part of another expression. */
    private Python operand() {
        return Operands.isWhole(this) ? this : code("(").then(this).then(")");
    }

    private static Python join(String open, List<Python> elements, String close) {
        Python all = code(open);
        for (int i = 0; i < elements.size(); i++) {
            all = (i == 0 ? all : all.then(", ")).then(elements.get(i));
        }
        return all.then(close);
    }
}
