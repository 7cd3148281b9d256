package io.github.nixpoet.generators.template.internal;

import java.util.Locale;

/** What holds for text in every language. */
public final class Text {

    private Text() {}

    /**
     * Refuses what no text file of any kind can hold.
     *
     * @param value a text
     * @return the same
     * @throws Refusal if it holds the character 0 or half of a surrogate pair
     */
    public static String check(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new Refusal("a value that holds the character 0 can't stand in a text file", "leave it out");
        }
        if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new Refusal("a value that holds half of a surrogate pair can't be written as UTF-8", "leave it out");
        }
        return value;
    }

    /**
     * Refuses what would end a line.
     *
     * @param value a text
     * @param place where it is to stand, as {@code a comment}
     * @return the same
     * @throws Refusal if it holds a newline or another control character than a tab, or as {@link #check}
     */
    public static String line(String value, String place) {
        check(value);
        if (value.codePoints().anyMatch(c -> breaksLine(c))) {
            throw new Refusal(
                    "a value that holds a newline or a control character can't stand in " + place,
                    "give it in one line");
        }
        return value;
    }

    private static boolean breaksLine(int c) {
        return c != '\t' && Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }

    /**
     * A text as an error shows it.
     *
     * @param value any text
     * @return it in quotes, control characters as escapes, at most 60 characters of it
     */
    public static String shown(String value) {
        StringBuilder out = new StringBuilder("'");
        value.codePoints().limit(60).forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append(value.codePointCount(0, value.length()) > 60 ? "…'" : "'")
                .toString();
    }
}
