package io.github.nixpoet.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a dotted path. */
final class AttrPathReader {

    private static final String COMPUTED = "a name is written out, not computed by '${'";

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
                at--;
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
        if (at < text.length() && text.charAt(at) != '.') {
            throw refused(misplaced());
        }
        if (at == start) {
            throw refused(at == 0 ? "it begins with a dot" : "an empty name between two dots");
        }
        return text.substring(start, at);
    }

    private String misplaced() {
        if (text.startsWith("${", at)) {
            return COMPUTED;
        }
        if (text.charAt(at) == '"') {
            return "quotes stand around a whole name";
        }
        String character = text.substring(at, text.offsetByCodePoints(at, 1));
        return "a name with '" + character + "' in it stands in double quotes";
    }

    private String quoted() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.startsWith("${", at)) {
                throw refused(COMPUTED);
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
            at += at < text.length() ? width(text.codePointAt(at)) : 0;
        }
        if (at >= text.length()) {
            at = start;
            throw refused("the quotes that open here are not closed");
        }
        return NixStrings.value(text.substring(start, ++at));
    }

    private int width(int codePoint) {
        if (codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE) {
            throw refused(codePoint == 0 ? "a name holds no NUL" : "half of a surrogate pair");
        }
        return Character.charCount(codePoint);
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
        int column = text.codePointCount(0, at) + 1;
        return new IllegalArgumentException("'" + text + "' is no attribute path: " + why + ", at column " + column);
    }
}
