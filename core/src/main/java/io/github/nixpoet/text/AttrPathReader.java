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
        List<String> names = new ArrayList<>();
        names.add(name());
        while (at < text.length()) {
            if (text.charAt(at) != '.') {
                throw refused("a dot is missing");
            }
            at++;
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
        if (at == start) {
            throw refused(at == text.length() || text.charAt(at) == '.' ? "a name is missing" : "quotes are missing");
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
