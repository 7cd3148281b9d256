package io.github.nixpoet.generators.template.internal;

/** Text in Markdown, by CommonMark. */
public final class MarkdownText {

    private MarkdownText() {}

    /**
     * Text that shows as it is.
     *
     * @param value a text of one line
     * @param atStart whether it begins a line, where a sign may make a list or a heading of it
     * @return the text, with a backslash before each sign that means something
     * @throws Refusal if it holds a newline
     */
    public static String escape(String value, boolean atStart) {
        String line = Text.line(value, "a paragraph of Markdown");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean heads = atStart && "-+=#.)".indexOf(c) >= 0 && isHead(line.substring(0, i));
            if (heads || "\\`*_[]<>&|~!$#".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Of a list or a heading: nothing before the sign, or the number of an item. */
    private static boolean isHead(String before) {
        return before.strip().chars().allMatch(c -> c >= '0' && c <= '9' || c == '#');
    }

    /**
     * Code within a line.
     *
     * @param code a text of one line
     * @return it between as many back quotes as it needs
     * @throws Refusal if it holds a newline
     */
    public static String code(String code) {
        String line = Text.line(code, "code within a line of Markdown");
        String fence = "`".repeat(longest(line, '`') + 1);
        boolean pad = line.isEmpty() || line.startsWith("`") || line.endsWith("`") || line.startsWith(" ");
        return pad ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /**
     * A block of code.
     *
     * @param language what colours it, as {@code sh}
     * @param code any text
     * @return lines, the last one ended
     */
    public static String block(String language, String code) {
        String fence = "`".repeat(Math.max(3, longest(code, '`') + 1));
        return fence + language + "\n" + code + (code.endsWith("\n") || code.isEmpty() ? "" : "\n") + fence + "\n";
    }

    private static int longest(String text, char sign) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
