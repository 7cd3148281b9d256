package io.github.nixpoet.text;

/** What both kinds of string have in common. */
final class StringValue {

    private StringValue() {}

    static String check(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\0') {
                throw new IllegalArgumentException("a Nix string holds no NUL, here at index " + i);
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw new IllegalArgumentException(
                            String.format("half of a surrogate pair at index %d: \\u%04x", i, (int) c));
                }
                i++;
            }
        }
        return value;
    }

    /** Whether the dollar at an offset, left as it is, would open an interpolation or spoil the one behind the text. */
    static boolean opensHole(String text, int dollar, boolean beforeHole) {
        return dollar + 1 == text.length() ? beforeHole : text.charAt(dollar + 1) == '{';
    }

    /** The character that a backslash and {@code c} stand for. */
    static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }
}
