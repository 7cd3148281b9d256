package io.github.nixpoet.schema.type;

import java.util.Optional;

/** Plain values as phrases of types show them. */
final class Constants {

    private Constants() {}

    /** A value of an enum or a bound; a string stands between quotes as it is. */
    static String shown(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof Optional<?>) {
            return "<null>";
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1L << 53) {
            return Long.toString(number.longValue());
        }
        return value.toString();
    }

    /** A string as JSON spells it. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '"', '\\' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
