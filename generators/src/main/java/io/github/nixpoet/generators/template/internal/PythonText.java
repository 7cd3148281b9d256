package io.github.nixpoet.generators.template.internal;

import java.util.Locale;

/** Text in Python: a string between double quotes, in one line. */
final class PythonText {

    private PythonText() {}

    static String inQuotes(String value, char quote) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                out.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\x%02x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
