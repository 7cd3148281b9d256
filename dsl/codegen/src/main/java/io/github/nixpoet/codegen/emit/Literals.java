package io.github.nixpoet.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** Plain values as literals of Java, in ASCII: what is text in the schema stays text. */
final class Literals {

    private Literals() {}

    static CodeBlock string(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> out.append(c >= ' ' && c < 127 ? String.valueOf(c) : unicode(c));
            }
        }
        return CodeBlock.of("$L", out.append('"'));
    }

    private static String unicode(char c) {
        return "\\u" + Integer.toHexString(0x10000 + c).substring(1);
    }

    static CodeBlock of(Object value) {
        if (value instanceof String text) {
            return string(text);
        }
        if (value instanceof Long number) {
            return number == Long.MIN_VALUE ? CodeBlock.of("$T.MIN_VALUE", Long.class) : max(number);
        }
        if (value instanceof Double number) {
            return floating(number);
        }
        if (value instanceof Boolean) {
            return CodeBlock.of("$L", value);
        }
        if (value instanceof Optional<?> nothing && nothing.isEmpty()) {
            return CodeBlock.of("$T.empty()", Optional.class);
        }
        throw new IllegalArgumentException("no literal of Java for a " + value.getClass());
    }

    private static CodeBlock max(long number) {
        return number == Long.MAX_VALUE ? CodeBlock.of("$T.MAX_VALUE", Long.class) : CodeBlock.of("$LL", number);
    }

    private static CodeBlock floating(double number) {
        if (Double.isInfinite(number)) {
            return CodeBlock.of("$T.$L_INFINITY", Double.class, number > 0 ? "POSITIVE" : "NEGATIVE");
        }
        return Double.isNaN(number) ? CodeBlock.of("$T.NaN", Double.class) : CodeBlock.of("$L", number);
    }
}
