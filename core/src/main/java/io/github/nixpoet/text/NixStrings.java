package io.github.nixpoet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Strings in double quotes.
 *
 * <p>Example: {@code literal("costs $" + "{5}")} is <code>"costs \${5}"</code>, and {@link #value} takes it back.
 */
public final class NixStrings {

    private NixStrings() {}

    /**
     * Spells a value as a literal.
     *
     * @param value any text that Nix can hold
     * @return the literal with its quotes, on one line
     * @throws IllegalArgumentException if the value holds a NUL or half of a surrogate pair
     */
    public static String literal(String value) {
        return '"' + escape(List.of(value)).get(0) + '"';
    }

    /**
     * Reads a literal without interpolations.
     *
     * @param literal the literal with its quotes
     * @return its value
     * @throws IllegalArgumentException if it does not stand between quotes
     */
    public static String value(String literal) {
        return unescape(List.of(Quotes.strip(literal, "\""))).get(0);
    }

    /**
     * Spells the fragments of a string with holes.
     *
     * @param fragments the texts around the holes, possibly empty
     * @return what stands in the literal for each of them
     * @throws IllegalArgumentException if one holds a NUL or half of a surrogate pair
     */
    public static List<String> escape(List<String> fragments) {
        List<String> escaped = new ArrayList<>();
        for (int i = 0; i < fragments.size(); i++) {
            escaped.add(escape(StringValue.check(fragments.get(i)), i < fragments.size() - 1));
        }
        return escaped;
    }

    /**
     * Reads the fragments of a string with holes.
     *
     * @param fragments what stands in the literal around the holes
     * @return the text of each
     */
    public static List<String> unescape(List<String> fragments) {
        return fragments.stream().map(NixStrings::unescape).toList();
    }

    private static String escape(String text, boolean beforeHole) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '$' -> out.append(StringValue.opensHole(text, i, beforeHole) ? "\\$" : "$");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static String unescape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                out.append(StringValue.escaped(text.charAt(++i)));
            } else if (c == '\r') {
                out.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
