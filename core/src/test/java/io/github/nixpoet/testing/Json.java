package io.github.nixpoet.testing;

/** Strings as JSON. */
public final class Json {

    private Json() {}

    /**
     * Spells a string.
     *
     * @param value the string
     * @return a JSON text of it
     */
    public static String string(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
