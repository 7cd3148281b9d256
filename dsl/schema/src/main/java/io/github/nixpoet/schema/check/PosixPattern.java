package io.github.nixpoet.schema.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Extended regular expressions of POSIX, as {@code builtins.match} takes them, in those of Java. */
final class PosixPattern {

    private static final int LONGEST = 1_000;

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("alnum", "\\p{Alnum}"),
            Map.entry("alpha", "\\p{Alpha}"),
            Map.entry("blank", " \\t"),
            Map.entry("cntrl", "\\p{Cntrl}"),
            Map.entry("digit", "0-9"),
            Map.entry("graph", "\\p{Graph}"),
            Map.entry("lower", "a-z"),
            Map.entry("print", "\\p{Print}"),
            Map.entry("punct", "\\p{Punct}"),
            Map.entry("space", " \\t\\n\\x0B\\f\\r"),
            Map.entry("upper", "A-Z"),
            Map.entry("xdigit", "0-9A-Fa-f"));

    private final String posix;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private PosixPattern(String posix) {
        this.posix = posix;
    }

    /** Whether the whole of a text matches; empty if that can't be told, or would take long. */
    static Optional<Boolean> matches(String posix, String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c >= 0x80)) {
            // POSIX in the C locale sees bytes.
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(new PosixPattern(posix).translate(), Pattern.DOTALL)
                    .matcher(text)
                    .matches());
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private String translate() {
        while (at < posix.length()) {
            char c = posix.charAt(at++);
            if (c == '[') {
                bracket();
            } else if (c == '\\' && at < posix.length()) {
                java.append(Pattern.quote(posix.substring(at, ++at)));
            } else {
                java.append(c);
            }
        }
        return java.toString();
    }

    /** A bracket expression: a backslash in it is one, a closing bracket at its start too. */
    private void bracket() {
        java.append('[');
        if (at < posix.length() && posix.charAt(at) == '^') {
            java.append('^');
            at++;
        }
        for (boolean first = true; at < posix.length(); first = false) {
            char c = posix.charAt(at++);
            if (c == ']' && !first) {
                java.append(']');
                return;
            }
            int end = c == '[' && posix.startsWith(":", at) ? posix.indexOf(":]", at) : -1;
            String named = end < 0 ? null : CLASSES.get(posix.substring(at + 1, end));
            if (named != null) {
                java.append(named);
                at = end + 2;
            } else if (c == '-' && !first && at < posix.length() && posix.charAt(at) != ']') {
                java.append('-');
            } else if (c == '-' || "[]\\^&~".indexOf(c) >= 0) {
                java.append('\\').append(c);
            } else {
                java.append(c);
            }
        }
    }
}
