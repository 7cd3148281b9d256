package io.github.nixpoet.generators.file;

import java.text.Normalizer;
import java.util.Locale;

/** The rules for a path in a set; every file system and every tool downstream can live with what passes. */
final class RelativePath {

    private RelativePath() {}

    static String check(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty()) {
                throw refused(path, "a path is relative and its parts, separated by '/', are not empty");
            }
            if (segment.equals(".") || segment.equals("..")) {
                throw refused(path, "'.' and '..' are not allowed");
            }
        }
        if (path.indexOf('\\') >= 0) {
            throw refused(path, "parts are separated by '/', a backslash is not allowed");
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            throw refused(path, "control characters are not allowed");
        }
        if (!Unicode.isWellFormed(path)) {
            throw refused(path, "it holds half of a surrogate pair");
        }
        return path;
    }

    /** What file systems that fold case and normalise (macOS does both) make of a path. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException refused(String path, String why) {
        String shown = path.codePoints()
                .mapToObj(c -> Character.isISOControl(c) ? String.format("\\u%04x", c) : Character.toString(c))
                .reduce("", String::concat);
        return new IllegalArgumentException("not a path or name of a file set: '" + shown + "': " + why);
    }
}
