package io.github.nixpoet.syntax;

import java.util.List;

/** What the parts of a string or path must be, so that their texts put together read as those very parts. */
final class StringParts {

    private StringParts() {}

    static void check(List<StringPart> parts, boolean indented) {
        requireInterpolation(parts);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof TextPart part) {
                Checks.kind(part.token(), TokenKind.STRING_TEXT);
                boolean before = precedesInterpolation(parts, i);
                String text = part.token().text();
                if (indented ? !IndentedBody.isPiece(text, before) : !StringBody.isPiece(text, before)) {
                    throw new IllegalArgumentException("not literal text of a string: '" + text + "'");
                }
            }
        }
    }

    static void checkPath(List<StringPart> parts) {
        requireInterpolation(parts);
        if (!(parts.get(0) instanceof TextPart)) {
            throw new IllegalArgumentException("a path starts with text");
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof TextPart part) {
                Checks.kind(part.token(), TokenKind.PATH_TEXT);
                boolean before = precedesInterpolation(parts, i);
                if (!before && part.token().text().endsWith("/")) {
                    throw new IllegalArgumentException("a path does not end in a slash");
                }
            }
        }
    }

    private static void requireInterpolation(List<StringPart> parts) {
        if (parts.stream().noneMatch(Interpolation.class::isInstance)) {
            throw new IllegalArgumentException("without interpolation a string or path is one token");
        }
    }

    private static boolean precedesInterpolation(List<StringPart> parts, int index) {
        if (index + 1 == parts.size()) {
            return false;
        }
        if (parts.get(index + 1) instanceof TextPart) {
            throw new IllegalArgumentException("two texts side by side are one");
        }
        return true;
    }
}
