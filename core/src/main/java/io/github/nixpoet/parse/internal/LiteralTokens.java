package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;

/** Strings and paths: whole ones, and the tokens within those that have interpolations. */
final class LiteralTokens {

    private final byte[] text;
    private final int length;
    private final Found found;

    LiteralTokens(byte[] text, int length, Found found) {
        this.text = text;
        this.length = length;
        this.found = found;
    }

    /**
     * A path whose first slash is known, in Nix' own pieces: one piece, and at most one more before the first interpolation.
     *
     * @param slash the offset of the first slash
     */
    int path(int at, int slash, boolean home) {
        int end = slash;
        if (text[end + 1] == '$' && text[end + 2] == '{') {
            return found.token(NixGrammar.PATH_START, end + 1);
        }
        end = PathScan.segmentsEnd(text, end);
        if (end == slash) {
            return found.unexpected(text, at);
        }
        boolean open = text[end] == '/';
        end += open ? 1 : 0;
        int rest = PathScan.piecesEnd(text, end, 1);
        if (text[rest] == '$' && text[rest + 1] == '{') {
            return found.token(NixGrammar.PATH_START, rest);
        }
        if (open) {
            return found.fail(SyntaxCode.TRAILING_SLASH, at, rest, -1);
        }
        return found.token(home ? NixGrammar.HOME_PATH : NixGrammar.PATH, end);
    }

    int string(int at) {
        int end = StringScan.textEnd(text, at + 1);
        if (end < length && text[end] == '"') {
            return found.token(NixGrammar.STRING, end + 1);
        }
        if (end >= length) {
            return found.fail(SyntaxCode.UNCLOSED_STRING, length, length, at);
        }
        return text[end] == 0 ? found.unexpected(text, end) : found.one(NixGrammar.STRING_OPEN, at);
    }

    int indentedString(int at) {
        int end = StringScan.indentedTextEnd(text, at + 2);
        if (end < length && text[end] == '\'') {
            return found.token(NixGrammar.INDENTED_STRING, end + 2);
        }
        if (end >= length) {
            return found.fail(SyntaxCode.UNCLOSED_STRING, length, length, at);
        }
        return text[end] == 0 ? found.unexpected(text, end) : found.two(NixGrammar.INDENTED_OPEN, at);
    }

    /**
     * The next token within a string or path; {@link Found#NONE} where a path has ended.
     *
     * @param opener where it began
     */
    int next(int at, byte mode, int opener) {
        if (at >= length) {
            return mode == Nesting.PATH
                    ? found.token(Found.NONE, at)
                    : found.fail(SyntaxCode.UNCLOSED_STRING, at, at, opener);
        }
        int end = at;
        if (mode == Nesting.STRING) {
            end = StringScan.textEnd(text, at);
        } else if (mode == Nesting.INDENTED) {
            end = StringScan.indentedTextEnd(text, at);
        } else {
            end = PathScan.piecesEnd(text, at, Integer.MAX_VALUE);
        }
        if (end > at) {
            if (mode == Nesting.PATH && text[end - 1] == '/' && !(text[end] == '$' && text[end + 1] == '{')) {
                return found.fail(SyntaxCode.TRAILING_SLASH, at, end, -1);
            }
            return found.token(mode == Nesting.PATH ? NixGrammar.PATH_TEXT : NixGrammar.STRING_TEXT, end);
        }
        if (text[at] == '$' && text[at + 1] == '{') {
            return found.two(NixGrammar.INTERPOLATION_OPEN, at);
        }
        if (mode == Nesting.PATH) {
            return found.token(Found.NONE, at);
        }
        if (text[at] == 0) {
            return found.unexpected(text, at);
        }
        return mode == Nesting.STRING
                ? found.one(NixGrammar.STRING_CLOSE, at)
                : found.two(NixGrammar.INDENTED_CLOSE, at);
    }
}
