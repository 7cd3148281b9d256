package io.github.nixpoet.generators.template.internal;

import java.util.Set;
import java.util.regex.Pattern;

/** Text in a POSIX shell, as bash and dash read it. */
public final class ShellText {

    private static final Pattern PLAIN = Pattern.compile("(?!=)[A-Za-z0-9_./:@%+,=-]+");

    /** Words that a shell reads as its own where a command begins. */
    private static final Set<String> RESERVED = Set.of(
            "if",
            "then",
            "else",
            "elif",
            "fi",
            "do",
            "done",
            "case",
            "esac",
            "while",
            "until",
            "for",
            "in",
            "function",
            "select",
            "time",
            "coproc");

    private ShellText() {}

    /**
     * One word.
     *
     * @param value any text without the character 0
     * @return the same, quoted unless it is plain
     */
    public static String word(String value) {
        return PLAIN.matcher(value).matches() && !RESERVED.contains(value) ? value : quoted(value);
    }

    static boolean isPlain(char c) {
        return "_./:@%+,=-".indexOf(c) >= 0 || c < 128 && Character.isLetterOrDigit(c);
    }

    static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }

    /**
     * Part of what stands between double quotes.
     *
     * @param value any text without the character 0
     * @return the same, escaped
     */
    public static String inDoubleQuotes(String value) {
        return escaped(value, "\\\"$`");
    }

    static String inHereDocument(String value) {
        return escaped(value, "\\$`");
    }

    static String inSingleQuotes(String value) {
        return value.replace("'", "'\\''");
    }

    private static String escaped(String value, String special) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (special.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
