package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import java.util.Locale;

/** The faults that more than one rule tells, in a reader's words. */
final class Wording {

    private Wording() {}

    /** A token that does not fit, in words of its own. */
    static SyntaxFault at(BrokenText text, int token, SyntaxCode code, String message, String label) {
        return SyntaxFault.of(code, message).at(text.start(token), text.end(token), label);
    }

    /** The token at the place, which does not fit. */
    static SyntaxFault unexpected(BrokenText text, String label) {
        return unexpected(text, text.at(), label);
    }

    static SyntaxFault unexpected(BrokenText text, int token, String label) {
        return at(text, token, SyntaxCode.UNEXPECTED_TOKEN, "unexpected " + text.name(token), label);
    }

    /** Something between the last token and the place. */
    static SyntaxFault missing(BrokenText text, SyntaxCode code, String what, String label) {
        int end = text.end(text.at() - 1);
        return SyntaxFault.of(code, "expected " + what + " before " + text.name(text.at()))
                .at(end, end, label);
    }

    static SyntaxFault expected(BrokenText text, SyntaxCode code, String token, String label) {
        return missing(text, code, "'" + token + "'", label);
    }

    static SyntaxFault missingSemicolon(BrokenText text, String help) {
        return expected(text, SyntaxCode.MISSING_SEMICOLON, ";", "a ';' is missing here")
                .help(help);
    }

    static SyntaxFault unclosed(BrokenText text, int opener, int token) {
        if (text.type(opener) == NixGrammar.LET) {
            return missing(text, SyntaxCode.MISSING_KEYWORD, "'in'", "an 'in' is missing here")
                    .at(text.start(opener), text.end(opener), "the bindings of this 'let'")
                    .help("'in' stands between the bindings and the expression that uses them");
        }
        String closer = "'" + TokenType.kind(Brackets.closer(text.type(opener))).text() + "'";
        String where = text.type(token) == NixGrammar.EOF ? "the text ends here" : "this comes first";
        return at(text, opener, SyntaxCode.UNCLOSED_DELIMITER, text.name(opener) + " is never closed", "opened here")
                .at(text.start(token), text.end(token), where + "; expected " + closer);
    }

    static SyntaxFault closedByOther(BrokenText text, int opener, int closer) {
        String wanted = TokenType.kind(Brackets.closer(text.type(opener))).text();
        return at(
                        text,
                        opener,
                        SyntaxCode.UNCLOSED_DELIMITER,
                        text.name(opener) + " is closed by " + text.name(closer),
                        "opened here")
                .at(text.start(closer), text.end(closer), "expected '" + wanted + "'");
    }

    static SyntaxFault stray(BrokenText text, int closer) {
        boolean in = text.type(closer) == NixGrammar.IN;
        String label = in ? "no 'let' stands before it" : "no delimiter is open that it would close";
        SyntaxFault fault = at(text, closer, SyntaxCode.UNOPENED_DELIMITER, "unexpected " + text.name(closer), label);
        boolean legacy = in
                && text.type(closer - 1) == NixGrammar.RIGHT_BRACE
                && text.type(text.brackets().partner(closer - 1) - 1) == NixGrammar.LEGACY_LET;
        return legacy ? fault.help("the bindings between 'let' and 'in' stand in no braces") : fault;
    }

    static SyntaxFault misspelt(BrokenText text, int token, String keyword) {
        String word = text.word(token).toLowerCase(Locale.ROOT);
        boolean elseIf = keyword.equals("else if");
        return at(
                        text,
                        token,
                        SyntaxCode.MISSPELT_KEYWORD,
                        "'" + text.word(token) + "' is no keyword",
                        "'" + keyword + "' would fit here")
                .help(elseIf ? "Nix has no '" + word + "': write 'else if'" : "write '" + keyword + "'");
    }

    /** A lambda, {@code let}, {@code if}, {@code with} or {@code assert} as an argument, operand or element. */
    static SyntaxFault needsParentheses(BrokenText text, String label) {
        return at(
                        text,
                        text.at(),
                        SyntaxCode.MISSING_PARENTHESES,
                        Brackets.closer(text.type()) == NixGrammar.RIGHT_BRACE
                                        || text.type() == NixGrammar.NAME_BEFORE_COLON
                                        || text.type() == NixGrammar.NAME_BEFORE_AT
                                ? "a function needs parentheses here"
                                : text.name(text.at()) + " needs parentheses here",
                        label)
                .help("write '(' before it and ')' after it");
    }

    static SyntaxFault notAssociative(BrokenText text, int first, int second) {
        boolean pipes = text.type(first) == NixGrammar.PIPE_INTO || text.type(first) == NixGrammar.PIPE_FROM;
        return at(
                        text,
                        second,
                        SyntaxCode.NOT_ASSOCIATIVE,
                        "operators " + text.name(first) + " and " + text.name(second) + " do not chain",
                        "")
                .at(text.start(first), text.end(first), "the first one")
                .help(
                        pipes
                                ? "set parentheses"
                                : "set parentheses, or join two comparisons: 'a " + text.word(first) + " b && b "
                                        + text.word(second) + " c'");
    }

    static SyntaxFault tooDeep(BrokenText text, int token) {
        return at(text, token, SyntaxCode.NESTED_TOO_DEEP, "nesting deeper than " + LeanParser.DEEPEST, "");
    }
}
