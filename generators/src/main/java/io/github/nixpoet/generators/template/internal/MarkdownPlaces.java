package io.github.nixpoet.generators.template.internal;

/** A text in Markdown: a value shows as it is, in code too. */
public final class MarkdownPlaces extends Places {

    private final StringBuilder line = new StringBuilder();
    private String fence = "";
    private int ticks;
    private int open;
    private boolean escaped;

    /** At the beginning of a text. */
    public MarkdownPlaces() {}

    @Override
    String spell(String value) {
        if (escaped) {
            throw new Refusal("a value can't follow a backslash", "leave a character between them");
        }
        if (ticks > 0) {
            throw new Refusal("a value can't follow a back quote directly", "write the code as \"` \" and \" `\"");
        }
        if (!fence.isEmpty()) {
            return without(value, fence.substring(0, 3), "a block of code");
        }
        if (open > 0) {
            return without(Text.line(value, "code within a line"), "`", "code within a line");
        }
        return MarkdownText.escape(value, line.toString().isBlank());
    }

    private static String without(String value, String fence, String place) {
        if (value.contains(fence)) {
            throw new Refusal("a value that holds " + fence + " would end " + place, "indent the code by four blanks");
        }
        return value;
    }

    @Override
    String spellLiteral(String literal) {
        return spell(literal);
    }

    @Override
    void next(char c) {
        if (c == '\n') {
            endOfLine();
            return;
        }
        line.append(c);
        if (!fence.isEmpty()) {
            return;
        }
        boolean wasEscaped = escaped;
        escaped = c == '\\' && !wasEscaped && open == 0;
        if (c == '`' && !wasEscaped) {
            ticks++;
        } else if (ticks > 0) {
            endOfTicks();
        }
    }

    /** As many back quotes as began a code end it, others are part of it. */
    private void endOfTicks() {
        open = open == 0 ? ticks : open == ticks ? 0 : open;
        ticks = 0;
    }

    private void endOfLine() {
        String text = line.toString().strip();
        line.setLength(0);
        escaped = false;
        if (fence.isEmpty() && text.matches("(`{3,}[^`]*|~{3,}.*)")) {
            fence = text.replaceFirst("[^`~].*", "");
            open = 0;
            ticks = 0;
            return;
        }
        if (!fence.isEmpty()) {
            if (text.startsWith(fence)
                    && text.replace(fence.substring(0, 1), "").isEmpty()) {
                fence = "";
            }
            return;
        }
        if (ticks > 0) {
            endOfTicks();
        }
        if (text.isEmpty()) {
            open = 0;
        }
    }
}
