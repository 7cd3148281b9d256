package io.github.nixpoet.syntax;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a token of each kind may be, as Nix' lexer has it. */
final class TokenText {

    private static final Set<String> KEYWORDS =
            Set.of("if", "then", "else", "assert", "with", "let", "in", "rec", "inherit", "or");
    private static final Pattern FLOAT = Pattern.compile("(?:[1-9][0-9]*\\.[0-9]*|0?\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?");
    private static final String PATH_CHARS = "[a-zA-Z0-9._+-]";
    private static final Pattern PATH = Pattern.compile(PATH_CHARS + "*(?:/" + PATH_CHARS + "+)+");
    private static final Pattern HOME_PATH = Pattern.compile("~(?:/" + PATH_CHARS + "+)+");
    private static final Pattern SEARCH_PATH = Pattern.compile("<" + PATH_CHARS + "+(?:/" + PATH_CHARS + "+)*>");
    private static final Pattern PATH_TEXT = Pattern.compile("~?[a-zA-Z0-9._+/-]+");
    private static final Pattern URI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:[a-zA-Z0-9%/?:@&=+$,_.!~*'-]+");
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

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
            case FLOAT -> FLOAT.matcher(text).matches();
            case STRING -> StringBody.isWhole(text);
            case INDENTED_STRING -> IndentedBody.isWhole(text);
            case STRING_TEXT -> !text.isEmpty();
            case PATH -> PATH.matcher(text).matches();
            case HOME_PATH -> HOME_PATH.matcher(text).matches();
            case SEARCH_PATH -> SEARCH_PATH.matcher(text).matches();
            case PATH_TEXT -> PATH_TEXT.matcher(text).matches();
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
        return text.length() > 7 || !KEYWORDS.contains(text);
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInteger(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && (text.length() < 19 || new BigInteger(text).compareTo(LARGEST) <= 0);
    }
}
