package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import java.nio.charset.StandardCharsets;

/** Tokens outside of strings and paths, each the longest that Nix' own lexer would take. */
final class CodeTokens {

    /** The keywords are the names numbered first, in the order of their types, so that a name's number tells a keyword. */
    private static final int KEYWORDS = NixGrammar.OR - NixGrammar.IF + 1;

    private final byte[] text;
    private final int length;
    private final Found found;
    private final NameTable names;
    private final LiteralTokens literals;

    private int runEnd;
    private int schemeStart;

    CodeTokens(byte[] text, int length, Found found, NameTable names, LiteralTokens literals) {
        this.text = text;
        this.length = length;
        this.found = found;
        this.names = names;
        this.literals = literals;
        if (names.size() == 0) {
            for (int i = 0; i < KEYWORDS; i++) {
                String keyword = TokenType.kind(NixGrammar.IF + i).text();
                names.number(Lexer.padded(keyword.getBytes(StandardCharsets.US_ASCII)), 0, keyword.length());
            }
        }
    }

    /** The end of the token at an offset whose first byte does not tell what it is. */
    int find(int at) {
        byte c = text[at];
        byte next = text[at + 1];
        return switch (c) {
            case '!' -> next == '=' ? found.two(NixGrammar.NOT_EQUAL, at) : found.one(NixGrammar.NOT, at);
            case '>' -> next == '=' ? found.two(NixGrammar.GREATER_OR_EQUAL, at) : found.one(NixGrammar.GREATER, at);
            case '&' -> next == '&' ? found.two(NixGrammar.AND, at) : found.unexpected(text, at);
            case '|' ->
                next == '|'
                        ? found.two(NixGrammar.LOGICAL_OR, at)
                        : next == '>' ? found.two(NixGrammar.PIPE_INTO, at) : found.unexpected(text, at);
            case '$' -> next == '{' ? found.two(NixGrammar.INTERPOLATION_OPEN, at) : found.unexpected(text, at);
            case '"' -> literals.string(at);
            case '\'' -> next == '\'' ? literals.indentedString(at) : found.unexpected(text, at);
            case '<' -> less(at, next);
            case '~' -> next == '/' ? literals.path(at, at + 1, true) : found.unexpected(text, at);
            case '/' -> slash(at, next);
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numberOrOperator(at, c, next);
            default -> found.unexpected(text, at);
        };
    }

    private int less(int at, byte next) {
        if (next == '=') {
            return found.two(NixGrammar.LESS_OR_EQUAL, at);
        }
        if (next == '|') {
            return found.two(NixGrammar.PIPE_FROM, at);
        }
        int end = at;
        do {
            int from = end + 1;
            end = Chars.pathEnd(text, from);
            if (end == from) {
                return found.one(NixGrammar.LESS, at);
            }
        } while (text[end] == '/');
        return text[end] == '>' ? found.token(NixGrammar.SEARCH_PATH, end + 1) : found.one(NixGrammar.LESS, at);
    }

    private int slash(int at, byte next) {
        if (Chars.isPath(next) || next == '$' && text[at + 2] == '{') {
            return literals.path(at, at, false);
        }
        if (next == '*') {
            return found.fail(SyntaxCode.UNCLOSED_COMMENT, length, length, at);
        }
        return next == '/' ? found.two(NixGrammar.UPDATE, at) : found.one(NixGrammar.DIVIDE, at);
    }

    /** The end of the name at an offset, or of the path or URI that begins with it. */
    int name(int at) {
        int end = Chars.nameEnd(text, at + 1);
        if (Chars.goesOnAfterName(text[end])) {
            int run = runEnd(at);
            if (run >= end) {
                if (text[run] == '/' && startsPath(run)) {
                    return literals.path(at, run, false);
                }
                if (text[run] == ':' && Chars.isUri(text[run + 1]) && at >= schemeStart) {
                    return found.token(NixGrammar.URI, Chars.uriEnd(text, run + 1));
                }
            }
        }
        int number = names.number(text, at, end - at);
        found.name = number;
        return found.token(number < KEYWORDS ? NixGrammar.IF + number : NixGrammar.IDENTIFIER, end);
    }

    /** The end of the characters of a path around an offset, looked for once for all tokens among them: {@code a.b.c.d}, {@code 1+1+1}. */
    private int runEnd(int at) {
        if (at >= runEnd) {
            runEnd = Chars.pathEnd(text, at);
            schemeStart = text[runEnd] == ':' ? Chars.schemeStart(text, at, runEnd) : runEnd;
        }
        return runEnd;
    }

    /** Whether the slash at an offset, behind path characters, makes them a path. */
    private boolean startsPath(int slash) {
        byte next = text[slash + 1];
        return Chars.isPath(next) || next == '$' && text[slash + 2] == '{';
    }

    private int numberOrOperator(int at, byte c, byte next) {
        int run = runEnd(at);
        if (text[run] == '/' && startsPath(run)) {
            return literals.path(at, run, false);
        }
        if (c == '+') {
            return next == '+' ? found.two(NixGrammar.CONCAT, at) : found.one(NixGrammar.PLUS, at);
        }
        if (c == '-') {
            return next == '>' ? found.two(NixGrammar.IMPLIES, at) : found.one(NixGrammar.MINUS, at);
        }
        if (c == '.' && !Chars.isDigit(next)) {
            boolean ellipsis = next == '.' && text[at + 2] == '.';
            return ellipsis ? found.token(NixGrammar.ELLIPSIS, at + 3) : found.one(NixGrammar.DOT, at);
        }
        return NumberScan.find(text, at, found);
    }
}
