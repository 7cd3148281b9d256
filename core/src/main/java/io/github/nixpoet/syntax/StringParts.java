package io.github.nixpoet.syntax;

import java.util.List;

/** What the parts of a string or path must be, so that their texts put together read as those very parts. */
final class StringParts {

    private StringParts() {}

    static void check(List<StringPart> parts, boolean indented) {
        requireInterpolation(parts);
        for (int i = 0; i < parts.size(); i++) {
            requireTouching(firstToken(parts.get(i)));
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
        if (!(parts.get(0) instanceof TextPart first
                && TokenText.isPathStart(first.token().text()))) {
            throw new IllegalArgumentException("a path starts with text that has a slash");
        }
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                requireTouching(firstToken(parts.get(i)));
            }
            if (parts.get(i) instanceof TextPart part) {
                Checks.kind(part.token(), TokenKind.PATH_TEXT);
                boolean before = precedesInterpolation(parts, i);
                if (i > 0 && part.token().text().startsWith("~")) {
                    throw new IllegalArgumentException("a tilde stands at the start of a path alone");
                }
                if (!before && part.token().text().endsWith("/")) {
                    throw new IllegalArgumentException("a path does not end in a slash");
                }
            }
        }
    }

    /** Within a string or path, blanks and comments are content. */
    static void requireTouching(Token token) {
        if (!token.leading().isEmpty()) {
            throw new IllegalArgumentException("trivia before '" + token.text() + "' within a string or path");
        }
    }

    private static Token firstToken(StringPart part) {
        return part instanceof TextPart text ? text.token() : ((Interpolation) part).open();
    }

    private static void requireInterpolation(List<StringPart> parts) {
        for (StringPart part : parts) {
            if (part instanceof Interpolation) {
                return;
            }
        }
        throw new IllegalArgumentException("without interpolation a string or path is one token");
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
