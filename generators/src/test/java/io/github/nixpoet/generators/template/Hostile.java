package io.github.nixpoet.generators.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that try to leave their place. */
final class Hostile {

    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "`",
            "$",
            "${",
            "}",
            "$(",
            ")",
            "%{",
            "$${",
            "%%",
            "#{",
            "#$x",
            "#@y",
            "{{",
            "}}",
            "\\",
            "\\n",
            "\\'",
            "\\\"",
            "\n",
            "\r",
            "\t",
            "\u001b",
            "\u0007",
            "\u2028",
            "\u0085",
            " ",
            "  ",
            ";",
            "&",
            "|",
            "<",
            ">",
            "<<",
            "EOF",
            "*",
            "?",
            "[",
            "]",
            "~",
            "!",
            "#",
            "=",
            "-",
            "--",
            "x",
            "HOME",
            "é",
            "😀",
            "ı",
            "İ",
            "0",
            "12",
            "on",
            "rm -rf /",
            "/*",
            "*/",
            "//",
            ":",
            ",",
            "@",
            "^",
            "%s",
            "%",
            "''",
            "\"\"",
            "\"\"\"",
            "'''",
            "\\x41",
            "\\u0041",
            "\\$",
            "done",
            "if");

    private Hostile() {}

    /** Whether a text holds what ends a line, or another control character than a tab. */
    static boolean breaksLine(String text) {
        return text.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }

    /** The same texts each time. */
    static List<String> texts(int count) {
        Random random = new Random(42);
        List<String> all = new ArrayList<>(PIECES);
        all.add("");
        while (all.size() < count) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            all.add(text.toString());
        }
        return all.subList(0, count);
    }
}
