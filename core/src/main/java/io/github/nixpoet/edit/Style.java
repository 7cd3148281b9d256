package io.github.nixpoet.edit;

/**
 * The manner of a file.
 *
 * @param lineEnd how its lines end
 * @param unit what a level of indentation is: blanks or a tab
 */
record Style(String lineEnd, String unit) {

    private static final int WIDEST = 8;

    /** Takes the first line that is indented as an example. */
    static Style of(String text) {
        int first = text.indexOf('\n');
        String lineEnd = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
        for (int line = first + 1; line > 0; line = text.indexOf('\n', line) + 1) {
            int at = line;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            int width = at - line;
            if (width == 0 && text.startsWith("\t", at)) {
                return new Style(lineEnd, "\t");
            }
            if (width > 1 && width <= WIDEST && at < text.length() && text.charAt(at) != '\n') {
                return new Style(lineEnd, " ".repeat(width));
            }
        }
        return new Style(lineEnd, "  ");
    }

    boolean hasTabs() {
        return unit.equals("\t");
    }

    /** How many blanks a level gets before tabs take their place. */
    int blanks() {
        return hasTabs() ? 2 : unit.length();
    }
}
