package io.github.nixpoet.generators.template.internal;

import java.util.Locale;

/** Text in Ruby. */
public final class RubyText {

    private RubyText() {}

    /**
     * A string in one line.
     *
     * @param value any text
     * @return it in double quotes; nothing in it is an interpolation
     */
    public static String string(String value) {
        return '"' + inDoubleQuotes(value, '"') + '"';
    }

    /** A {@code #} begins an interpolation by what follows, so that follower is escaped if the text before ended with it. */
    static String inDoubleQuotes(String value, char previous) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(c -> {
            boolean follows = previous == '#' && out.isEmpty() && "{$@".indexOf(c) >= 0;
            if (c == '"' || c == '\\' || c == '#' || follows) {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                out.append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    static String inSingleQuotes(String value) {
        return value.replace("\\", "\\\\").replace("'", "\\'");
    }
}
