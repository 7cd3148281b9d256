package io.github.nixpoet.format;

/** Blank space in comments: that of Unicode, no-break spaces included, which Java's own methods leave out. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return c >= '\t' && c <= '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    static String strip(String text) {
        return stripLeading(stripTrailing(text));
    }

    static String stripLeading(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** How many blanks, and nothing else, a text starts with. */
    static int indentation(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
