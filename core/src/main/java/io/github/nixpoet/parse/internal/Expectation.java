package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.misc.IntervalSet;

/** A set of token types in a reader's words: groups by their name, the rest by their text. */
final class Expectation {

    private Expectation() {}

    static String phrase(IntervalSet expected) {
        List<String> words = new ArrayList<>();
        boolean expression = expected.contains(NixGrammar.INTEGER);
        if (expression) {
            words.add("an expression");
        } else if (expected.contains(NixGrammar.IDENTIFIER)) {
            words.add("a name");
        }
        if (expected.contains(NixGrammar.PLUS) && expected.contains(NixGrammar.UPDATE)) {
            words.add("an operator");
        }
        for (int type : expected.toArray()) {
            TokenKind kind = TokenType.kind(type);
            if (type == NixGrammar.EOF) {
                words.add("end of text");
            } else if (kind.isFixed() && isWorthNaming(kind, expression)) {
                words.add("'" + kind.text() + "'");
            }
        }
        if (words.size() < 2) {
            return words.isEmpty() ? "something else" : words.get(0);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** Once "an expression" or "an operator" is said, what starts one need not be listed. */
    private static boolean isWorthNaming(TokenKind kind, boolean expression) {
        return switch (kind) {
            case SEMICOLON,
                    COLON,
                    COMMA,
                    DOT,
                    AT,
                    ASSIGN,
                    RIGHT_BRACE,
                    RIGHT_BRACKET,
                    RIGHT_PAREN,
                    THEN,
                    ELSE,
                    IN,
                    ELLIPSIS,
                    STRING_CLOSE,
                    INDENTED_CLOSE,
                    INHERIT -> true;
            case LEFT_BRACE, LEFT_PAREN, INTERPOLATION_OPEN -> !expression;
            default -> false;
        };
    }
}
