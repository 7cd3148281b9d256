package io.github.nixpoet.dsl.test;

import io.github.nixpoet.dsl.ToNix;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Strings as Python spells them. */
final class PythonString {

    private PythonString() {}

    static Python of(Object... parts) {
        boolean formatted = Arrays.stream(parts).anyMatch(Python.class::isInstance);
        Python literal = Python.code(formatted ? "f\"" : "\"");
        for (Object part : parts) {
            if (part instanceof String || part instanceof Number) {
                literal = literal.then(escape(part.toString(), formatted));
            } else if (part instanceof ToNix value) {
                literal = literal.then(new Python(List.of("", ""), List.of(value.toNix())));
            } else if (part instanceof Python value) {
                literal = literal.then("{").then(hole(value)).then("}");
            } else {
                throw new IllegalArgumentException(
                        "part of a string is text, a number, an expression of Nix or a variable of Python, not "
                                + part);
            }
        }
        return literal.then("\"");
    }

    /** Before Python 3.12 no quote and no backslash may stand between the braces, and a brace ends them. */
    private static Python hole(Python value) {
        if (value.fragments().stream().anyMatch(text -> text.chars().anyMatch(c -> "\"'\\{}!:=\n#".indexOf(c) >= 0))) {
            throw new IllegalArgumentException(
                    value + " is too much for a part of a string; give it a name with let(…) and use that");
        }
        return value;
    }

    private static String escape(String text, boolean formatted) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '{', '}' -> out.append(formatted ? Character.toString(c).repeat(2) : Character.toString(c));
                default -> {
                    if (Character.isISOControl(c)) {
                        out.append(String.format(Locale.ROOT, "\\x%02x", c));
                    } else if (Character.getType(c) == Character.SURROGATE) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
