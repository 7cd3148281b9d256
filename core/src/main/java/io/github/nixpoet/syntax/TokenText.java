package io.github.nixpoet.syntax;

import java.util.regex.Pattern;

/** What the text of a token of each kind may be, as Nix' lexer has it. */
final class TokenText {

    private static final Pattern FLOAT = Pattern.compile("(?:[1-9][0-9]*\\.[0-9]*|0?\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?");
    private static final Pattern URI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[a-zA-Z0-9%/?:@&=+$,_.!~*'-]+");
    private static final String LARGEST = Long.toString(Long.MAX_VALUE);

    private TokenText() {}

    static void check(TokenKind kind, String text) {
        if (!isValid(kind, text)) {
            throw new IllegalArgumentException("not a token of kind " + kind + ": '" + text + "'");
        }
    }

    private static boolean isValid(TokenKind kind, String text) {
        return switch (kind) {
            case IDENTIFIER -> isName(text);
            case INTEGER -> isInteger(text);
            case FLOAT -> FLOAT.matcher(text).matches() && Double.parseDouble(text) < Double.POSITIVE_INFINITY;
            case STRING -> StringBody.isWhole(text) && text.indexOf('\0') < 0;
            case INDENTED_STRING -> IndentedBody.isWhole(text) && text.indexOf('\0') < 0;
            case STRING_TEXT -> !text.isEmpty() && text.indexOf('\0') < 0;
            case PATH -> isPath(text, 0);
            case HOME_PATH -> text.startsWith("~/") && isPath(text, 1);
            case SEARCH_PATH -> isSearchPath(text);
            case PATH_TEXT -> isPathText(text);
            case URI -> URI.matcher(text).matches();
            default -> text.equals(kind.text());
        };
    }

    private static boolean isName(String text) {
        if (text.isEmpty() || !isNameStart(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isNameStart(c) && !isDigit(c) && c != '\'' && c != '-') {
                return false;
            }
        }
        return !isKeyword(text);
    }

    private static boolean isKeyword(String text) {
        return switch (text.length()) {
            case 2 -> text.equals("if") || text.equals("in") || text.equals("or");
            case 3 -> text.equals("let") || text.equals("rec");
            case 4 -> text.equals("then") || text.equals("else") || text.equals("with");
            case 6 -> text.equals("assert");
            case 7 -> text.equals("inherit");
            default -> false;
        };
    }

    /** Path characters, possibly none, then at least one slash, each with path characters behind it. */
    private static boolean isPath(String text, int from) {
        int at = pathCharsEnd(text, from);
        if (at == text.length()) {
            return false;
        }
        while (at < text.length()) {
            int segment = at + 1;
            if (text.charAt(at) != '/') {
                return false;
            }
            at = pathCharsEnd(text, segment);
            if (at == segment) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSearchPath(String text) {
        int end = text.length() - 1;
        if (end < 2 || text.charAt(0) != '<' || text.charAt(end) != '>') {
            return false;
        }
        String path = text.substring(1, end);
        return path.charAt(0) != '/' && isPath("/" + path, 0);
    }

    private static boolean isPathText(String text) {
        for (int i = text.startsWith("~") ? 1 : 0; i < text.length(); i++) {
            if (!isPathChar(text.charAt(i)) && text.charAt(i) != '/') {
                return false;
            }
        }
        return !text.isEmpty() && !text.equals("~");
    }

    /** The text before the first interpolation of a path: what may begin a path, and at most one more piece of it. */
    static boolean isPathStart(String text) {
        int from = text.startsWith("~/") ? 1 : 0;
        int head = pathCharsEnd(text, from);
        int at = segmentsEnd(text, head);
        if (at == head) {
            return at == text.length() - 1 && text.charAt(at) == '/';
        }
        if (at < text.length() && text.charAt(at) == '/') {
            at++;
        }
        at = segmentsEnd(text, pathCharsEnd(text, at));
        if (at < text.length() && text.charAt(at) == '/') {
            at++;
        }
        return at == text.length();
    }

    /** The end of slashes with path characters behind each. */
    private static int segmentsEnd(String text, int from) {
        int at = from;
        while (at + 1 < text.length() && text.charAt(at) == '/' && isPathChar(text.charAt(at + 1))) {
            at = pathCharsEnd(text, at + 1);
        }
        return at;
    }

    private static int pathCharsEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isPathChar(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPathChar(char c) {
        return isNameStart(c) || isDigit(c) || c == '.' || c == '-' || c == '+';
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInteger(String text) {
        int zeros = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
            if (zeros == i && text.charAt(i) == '0') {
                zeros++;
            }
        }
        int digits = text.length() - zeros;
        return !text.isEmpty()
                && (digits < 19 || digits == 19 && text.substring(zeros).compareTo(LARGEST) <= 0);
    }
}
