package io.github.nixpoet.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a dotted path. */
final class AttrPathReader {

    private final String text;
    private int at;

    AttrPathReader(String text) {
        this.text = text;
    }

    AttrPath read() {
        if (text.isBlank()) {
            throw refused("the path is blank");
        }
        List<String> names = new ArrayList<>();
        names.add(name());
        while (at < text.length()) {
            if (text.charAt(at) != '.') {
                throw refused("a dot is missing");
            }
            at++;
            if (at == text.length()) {
                throw refused("it ends in a dot");
            }
            names.add(name());
        }
        return new AttrPath(names);
    }

    private String name() {
        return text.startsWith("\"", at) ? quoted() : plain();
    }

    private String plain() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        if (at == start && text.charAt(at) == '.') {
            throw refused(at == 0 ? "it begins with a dot" : "an empty name between two dots");
        }
        if (at == start || (at < text.length() && text.charAt(at) != '.')) {
            throw refused("a name with other characters stands in double quotes, or comes from AttrPath.of");
        }
        return text.substring(start, at);
    }

    private String quoted() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.startsWith("${", at)) {
                throw refused("a name is known in Java, not computed in Nix");
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            at = start;
            throw refused("the quotes are not closed");
        }
        return NixStrings.value(text.substring(start, ++at));
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '-'
                || c == '\'';
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("no attribute path: '" + text + "', at index " + at + ": " + why);
    }
}
