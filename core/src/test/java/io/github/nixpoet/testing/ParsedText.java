package io.github.nixpoet.testing;

import io.github.nixpoet.text.NixNames;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;

/** How {@code nix-instantiate --parse} spells names, strings, numbers and paths. */
final class ParsedText {

    private static final int DIGITS = 6;

    private ParsedText() {}

    static String name(String name) {
        return NixNames.isIdentifier(name) || name.equals("or") ? name : string(name);
    }

    static String string(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '$' -> out.append(value.startsWith("${", i) ? "\\$" : "$");
                default -> out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Six digits, as C++ prints a double that nobody tells otherwise. */
    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        BigDecimal digits = rounded.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -4 && exponent < DIGITS) {
            return digits.toPlainString();
        }
        String mantissa = digits.movePointLeft(exponent).toPlainString();
        String sign = exponent < 0 ? "-" : "+";
        return mantissa + "e" + sign + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
    }

    /** Absolute, without dots; below the home directory as it is written. */
    static String path(Path file, String text) {
        if (text.startsWith("~")) {
            return System.getenv("HOME") + text.substring(1);
        }
        return file.resolveSibling(text).normalize().toString();
    }

    /** A line that Nix printed, with strings whole again that its lexer cut: {@code ("a" + "$")} is {@code "a$"}. */
    static String uncut(String line) {
        String before = line;
        String after = uncutOnce(line);
        while (after.length() < before.length()) {
            // What was in parentheses may now stand beside another string.
            before = after;
            after = uncutOnce(after);
        }
        return after;
    }

    private static String uncutOnce(String line) {
        StringBuilder out = new StringBuilder();
        // Where in the output the string began that has just ended, and whether a parenthesis stands before it.
        int last = -1;
        int at = 0;
        while (at < line.length()) {
            if (last >= 0 && line.startsWith(" + \"", at)) {
                at = string(line, at + " + ".length(), out, last);
                continue;
            }
            char c = line.charAt(at);
            if (c == '"') {
                last = out.length();
                out.append('"');
                at = string(line, at, out, last);
                continue;
            }
            if (c == ')' && last > 0 && out.charAt(last - 1) == '(') {
                out.deleteCharAt(last - 1);
                last--;
            } else {
                out.append(c);
                last = -1;
            }
            at++;
        }
        return out.toString();
    }

    /** Takes the string that begins at an offset over to the open one, and closes that. */
    private static int string(String line, int from, StringBuilder out, int start) {
        if (out.length() > start + 1) {
            out.setLength(out.length() - 1);
        }
        int at = from + 1;
        while (line.charAt(at) != '"') {
            if (line.charAt(at) == '\\') {
                // Cut between the two, a dollar and a brace need no backslash.
                out.append(line.startsWith("\\$", at) ? "$" : line.substring(at, at + 2));
                at += 2;
            } else {
                out.append(line.charAt(at));
                at++;
            }
        }
        out.append('"');
        return at + 1;
    }
}
