package io.github.nixpoet.diagnostic;

/** What a terminal makes of characters: how wide they are, and which it would obey or hide. */
final class Terminal {

    private static final int TAB = 4;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_VARIATION = 0xFE0F;

    private Terminal() {}

    /** A text with tabs as blanks and with a mark for each control character, byte-order mark and turn of direction. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                out.append(" ".repeat(TAB));
            } else {
                out.appendCodePoint(isUnseen(c) ? '\uFFFD' : c);
            }
        });
        return out.toString();
    }

    /** How many columns {@link #visible} takes. */
    static int columns(String text) {
        return text.codePoints().map(Terminal::columns).sum();
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.FORMAT && c != ZERO_WIDTH_JOINER;
    }

    private static int columns(int c) {
        if (c == '\t') {
            return TAB;
        }
        int type = Character.getType(c);
        boolean joins = c == ZERO_WIDTH_JOINER || c == EMOJI_VARIATION;
        if (joins || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** East Asian wide and emoji blocks, as terminals draw them. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F680 && c <= 0x1F6FF
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
