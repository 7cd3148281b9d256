package io.github.nixpoet.generators.template.internal;

import java.util.Locale;

/** Text in HCL, the language of Terraform. */
public final class HclText {

    private HclText() {}

    /**
     * A string in one line.
     *
     * @param value any text
     * @return it in quotes; what would begin an interpolation is the characters
     */
    public static String string(String value) {
        return '"' + inQuotes(value, '"') + '"';
    }

    /**
     * Part of a string.
     *
     * @param value any text
     * @param previous the character before it
     * @return the text, escaped; with no part before or behind it does it begin an interpolation
     */
    public static String inQuotes(String value, char previous) {
        StringBuilder out = new StringBuilder();
        int[] points = value.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            boolean sign = c == '$' || c == '%';
            boolean last = i == points.length - 1;
            int before = i == 0 ? previous : points[i - 1];
            boolean afterSign = before == '$' || before == '%';
            if (sign && last || c == '{' && i == 0 && afterSign || sign && afterSign) {
                out.append(unicode(c));
            } else if (sign && points[i + 1] == '{') {
                out.appendCodePoint(c).appendCodePoint(c);
            } else {
                out.append(plain(c));
            }
        }
        return out.toString();
    }

    private static String plain(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? unicode(c) : Character.toString(c);
        };
    }

    private static String unicode(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }
}
