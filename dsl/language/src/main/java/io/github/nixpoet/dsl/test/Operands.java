package io.github.nixpoet.dsl.test;

/** Which expressions of Python need no parentheses to be part of another. */
final class Operands {

    private Operands() {}

    /** Whether nothing but names, dots and what stands in quotes or brackets is at the top. */
    static boolean isWhole(Python expression) {
        int depth = 0;
        char quote = 0;
        String text = String.join("x", expression.fragments());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') {
                    i++;
                } else if (c == quote) {
                    quote = 0;
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && !Character.isLetterOrDigit(c) && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
