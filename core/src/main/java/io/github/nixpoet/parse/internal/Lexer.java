package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens, each the longest that Nix' own lexer would take, and re-marks a token when a later one shows what it was.
 *
 * <p>Works on UTF-8 bytes with blanks of value 0 behind the end. The loop has one place where tokens are written; what a token starts
 * with decides who finds its end.
 */
final class Lexer {

    private static final int PADDING = 16;

    private static final byte NESTED_CODE = 0;
    private static final byte IN_STRING = 1;
    private static final byte IN_INDENTED = 2;
    private static final byte IN_PATH = 3;

    /** The keywords are the names numbered first, in the order of their types, so that a name's number tells a keyword. */
    private static final int KEYWORDS = NixGrammar.OR - NixGrammar.IF + 1;

    /** The tokens, by type + 1, that {@link #mark} has to look at. */
    private static final byte[] MARKS = new byte[NixGrammar.INVALID + 2];

    static {
        MARKS[0] = 1;
        MARKS[NixGrammar.INVALID + 1] = 1;
        for (int type : new int[] {
            NixGrammar.COLON,
            NixGrammar.AT,
            NixGrammar.COMMA,
            NixGrammar.QUESTION,
            NixGrammar.ELLIPSIS,
            NixGrammar.LEFT_BRACE,
            NixGrammar.RIGHT_BRACE,
            NixGrammar.INTERPOLATION_OPEN,
            NixGrammar.STRING_OPEN,
            NixGrammar.STRING_CLOSE,
            NixGrammar.INDENTED_OPEN,
            NixGrammar.INDENTED_CLOSE,
            NixGrammar.LEFT_BRACKET,
            NixGrammar.RIGHT_BRACKET,
            NixGrammar.LEFT_PAREN,
            NixGrammar.RIGHT_PAREN,
            NixGrammar.IF,
            NixGrammar.ELSE,
            NixGrammar.LET,
            NixGrammar.IN,
            NixGrammar.WITH,
            NixGrammar.ASSERT,
            NixGrammar.PATH_START
        }) {
            MARKS[type + 1] = 1;
        }
    }

    private final byte[] text;
    private final int length;
    private final TokenBuffer tokens;
    private final NameTable names;

    private byte[] modes = new byte[32];
    private int[] openers = new int[32];
    private int depth;
    private int nesting;
    private int deepest;

    private int type;
    private int nameNumber;
    private int runEnd;
    private int schemeStart;
    private @Nullable LexicalFault fault;

    private Lexer(byte[] text, int length, TokenBuffer tokens, NameTable names) {
        this.text = text;
        this.length = length;
        this.tokens = tokens;
        this.names = names;
    }

    /**
     * Fills a buffer with the tokens of a text.
     *
     * @param text UTF-8, {@link #padded}
     * @param length the number of bytes before the padding
     */
    static Lexer run(byte[] text, int length, TokenBuffer tokens, NameTable names) {
        names.trim();
        if (names.size() == 0) {
            for (int i = 0; i < KEYWORDS; i++) {
                String keyword = TokenType.kind(NixGrammar.IF + i).text();
                names.number(padded(keyword.getBytes(StandardCharsets.US_ASCII)), 0, keyword.length());
            }
        }
        tokens.count = 0;
        Lexer lexer = new Lexer(text, length, tokens, names);
        lexer.run();
        return lexer;
    }

    static byte[] padded(byte[] text) {
        return Arrays.copyOf(text, text.length + PADDING);
    }

    @Nullable
    LexicalFault fault() {
        return fault;
    }

    /** At least how deep the parser's recursion goes, counted by delimiters and by keywords that open an expression. */
    int deepest() {
        return deepest;
    }

    private void run() {
        byte[] types = tokens.type;
        int[] starts = tokens.start;
        int[] ends = tokens.end;
        byte[] gaps = tokens.gap;
        int[] numbers = tokens.name;
        int count = 0;
        byte mode = NESTED_CODE;
        int at = 0;
        while (true) {
            int gap = CommonTrivia.NONE;
            if (mode == NESTED_CODE) {
                int from = at;
                at = skipTrivia(from);
                gap = gap(from, at);
            }
            int start = at;
            if (at >= length) {
                type = NixGrammar.EOF;
                if (mode != NESTED_CODE && mode != IN_PATH) {
                    fail(SyntaxCode.UNCLOSED_STRING, at, at, openers[depth - 1]);
                }
            } else if (mode == NESTED_CODE) {
                at = code(at);
            } else {
                at = literal(at, mode);
                if (type == 0) {
                    mode = modes[--depth];
                    continue;
                }
            }
            if (count == types.length) {
                tokens.grow();
                types = tokens.type;
                starts = tokens.start;
                ends = tokens.end;
                gaps = tokens.gap;
                numbers = tokens.name;
            }
            int kind = type;
            types[count] = (byte) kind;
            starts[count] = start;
            ends[count] = at;
            gaps[count] = (byte) gap;
            numbers[count] = nameNumber;
            if (MARKS[kind + 1] != 0) {
                if (kind == NixGrammar.EOF || kind == NixGrammar.INVALID) {
                    count++;
                    break;
                }
                mode = mark(kind, count, mode, start);
            }
            count++;
        }
        if (types[count - 1] != NixGrammar.EOF) {
            if (count == types.length) {
                tokens.grow();
            }
            tokens.type[count] = NixGrammar.EOF;
            tokens.start[count] = at;
            tokens.end[count] = at;
            tokens.gap[count] = CommonTrivia.NONE;
            count++;
        }
        tokens.count = count;
    }

    // ---- what a token tells of earlier ones and of the mode

    private byte mark(int kind, int index, byte mode, int start) {
        byte[] types = tokens.type;
        int before = index > 0 ? types[index - 1] : 0;
        int beforeThat = index > 1 ? types[index - 2] : 0;
        switch (kind) {
            case NixGrammar.COLON, NixGrammar.AT -> {
                if (before == NixGrammar.IDENTIFIER) {
                    boolean colon = kind == NixGrammar.COLON;
                    types[index - 1] = (byte) (colon ? NixGrammar.NAME_BEFORE_COLON : NixGrammar.NAME_BEFORE_AT);
                } else if (before == NixGrammar.RIGHT_BRACE && beforeThat == NixGrammar.LEFT_BRACE) {
                    types[index - 2] = (byte) NixGrammar.FORMALS_OPEN;
                }
            }
            case NixGrammar.COMMA, NixGrammar.QUESTION -> markFormals(before, beforeThat, index);
            case NixGrammar.ELLIPSIS -> {
                if (before == NixGrammar.LEFT_BRACE) {
                    types[index - 1] = (byte) NixGrammar.FORMALS_OPEN;
                }
            }
            case NixGrammar.LEFT_BRACE -> {
                if (before == NixGrammar.LET) {
                    types[index - 1] = (byte) NixGrammar.LEGACY_LET;
                }
                return push(mode, start);
            }
            case NixGrammar.INTERPOLATION_OPEN -> {
                return push(mode, start);
            }
            case NixGrammar.RIGHT_BRACE -> {
                markFormals(before, beforeThat, index);
                nesting--;
                return depth > 0 ? modes[--depth] : mode;
            }
            case NixGrammar.STRING_OPEN -> {
                push(mode, start);
                return IN_STRING;
            }
            case NixGrammar.INDENTED_OPEN -> {
                push(mode, start);
                return IN_INDENTED;
            }
            case NixGrammar.PATH_START -> {
                push(mode, start);
                return IN_PATH;
            }
            case NixGrammar.STRING_CLOSE, NixGrammar.INDENTED_CLOSE -> {
                nesting--;
                return modes[--depth];
            }
            case NixGrammar.LEFT_BRACKET,
                    NixGrammar.LEFT_PAREN,
                    NixGrammar.IF,
                    NixGrammar.LET,
                    NixGrammar.WITH,
                    NixGrammar.ASSERT -> deepest = Math.max(deepest, ++nesting);
            default -> nesting--;
        }
        return mode;
    }

    private void markFormals(int before, int beforeThat, int index) {
        if (before == NixGrammar.IDENTIFIER && beforeThat == NixGrammar.LEFT_BRACE) {
            tokens.type[index - 2] = (byte) NixGrammar.FORMALS_OPEN;
        }
    }

    private byte push(byte mode, int start) {
        if (depth == modes.length) {
            modes = Arrays.copyOf(modes, depth * 2);
            openers = Arrays.copyOf(openers, depth * 2);
        }
        modes[depth] = mode;
        openers[depth++] = start;
        deepest = Math.max(deepest, ++nesting);
        return NESTED_CODE;
    }

    // ---- blanks and comments

    /** The start of the next token. An unclosed block comment is left to {@link #code}. */
    private int skipTrivia(int from) {
        byte[] text = this.text;
        int at = from;
        while (true) {
            byte c = text[at];
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                at++;
            } else if (c == '#') {
                at++;
                while (text[at] != '\n' && text[at] != '\r' && at < length) {
                    at++;
                }
            } else if (c == '/' && text[at + 1] == '*') {
                int end = blockCommentEnd(at + 2);
                if (end < 0) {
                    return at;
                }
                at = end;
            } else {
                return at;
            }
        }
    }

    private int blockCommentEnd(int from) {
        for (int at = from; at < length; at++) {
            if (text[at] == '*' && text[at + 1] == '/') {
                return at + 2;
            }
        }
        return -1;
    }

    private int gap(int from, int to) {
        int size = to - from;
        if (size == 0) {
            return CommonTrivia.NONE;
        }
        if (text[from] == ' ') {
            return size == 1 ? CommonTrivia.SPACE : TokenBuffer.OTHER_GAP;
        }
        if (text[from] != '\n') {
            return TokenBuffer.OTHER_GAP;
        }
        int base = CommonTrivia.LINE;
        int indent = from + 1;
        if (size > 1 && text[indent] == '\n') {
            base = CommonTrivia.PARAGRAPH;
            indent++;
        }
        if (to - indent > CommonTrivia.DEEPEST) {
            return TokenBuffer.OTHER_GAP;
        }
        for (int at = indent; at < to; at++) {
            if (text[at] != ' ') {
                return TokenBuffer.OTHER_GAP;
            }
        }
        return base + to - indent;
    }

    // ---- code

    private int code(int at) {
        byte c = text[at];
        byte next = text[at + 1];
        return switch (c) {
            case '{' -> one(NixGrammar.LEFT_BRACE, at);
            case '}' -> one(NixGrammar.RIGHT_BRACE, at);
            case '[' -> one(NixGrammar.LEFT_BRACKET, at);
            case ']' -> one(NixGrammar.RIGHT_BRACKET, at);
            case '(' -> one(NixGrammar.LEFT_PAREN, at);
            case ')' -> one(NixGrammar.RIGHT_PAREN, at);
            case ';' -> one(NixGrammar.SEMICOLON, at);
            case ':' -> one(NixGrammar.COLON, at);
            case ',' -> one(NixGrammar.COMMA, at);
            case '@' -> one(NixGrammar.AT, at);
            case '?' -> one(NixGrammar.QUESTION, at);
            case '*' -> one(NixGrammar.TIMES, at);
            case '=' -> next == '=' ? two(NixGrammar.EQUAL, at) : one(NixGrammar.ASSIGN, at);
            case '!' -> next == '=' ? two(NixGrammar.NOT_EQUAL, at) : one(NixGrammar.NOT, at);
            case '>' -> next == '=' ? two(NixGrammar.GREATER_OR_EQUAL, at) : one(NixGrammar.GREATER, at);
            case '&' -> next == '&' ? two(NixGrammar.AND, at) : invalid(at);
            case '|' ->
                next == '|'
                        ? two(NixGrammar.LOGICAL_OR, at)
                        : next == '>' ? two(NixGrammar.PIPE_INTO, at) : invalid(at);
            case '$' -> next == '{' ? two(NixGrammar.INTERPOLATION_OPEN, at) : invalid(at);
            case '"' -> string(at);
            case '\'' -> next == '\'' ? indentedString(at) : invalid(at);
            case '<' -> less(at, next);
            case '~' -> next == '/' ? path(at, at + 1, true) : invalid(at);
            case '/' -> slash(at, next);
            case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> numberOrOperator(at, c, next);
            default -> Chars.isNameStart(c) ? name(at) : invalid(at);
        };
    }

    private int one(int kind, int at) {
        type = kind;
        return at + 1;
    }

    private int two(int kind, int at) {
        type = kind;
        return at + 2;
    }

    private int token(int kind, int end) {
        type = kind;
        return end;
    }

    private int invalid(int at) {
        return fail(SyntaxCode.UNEXPECTED_CHARACTER, at, characterEnd(at), -1);
    }

    private int characterEnd(int at) {
        int end = at + 1;
        while (end < length && (text[end] & 0xC0) == 0x80) {
            end++;
        }
        return end;
    }

    private int fail(SyntaxCode code, int start, int end, int opener) {
        fault = new LexicalFault(code, start, end, opener);
        type = NixGrammar.INVALID;
        return end;
    }

    private int less(int at, byte next) {
        if (next == '=') {
            return two(NixGrammar.LESS_OR_EQUAL, at);
        }
        if (next == '|') {
            return two(NixGrammar.PIPE_FROM, at);
        }
        int end = at;
        do {
            int from = end + 1;
            end = Chars.pathEnd(text, from);
            if (end == from) {
                return one(NixGrammar.LESS, at);
            }
        } while (text[end] == '/');
        return text[end] == '>' ? token(NixGrammar.SEARCH_PATH, end + 1) : one(NixGrammar.LESS, at);
    }

    private int slash(int at, byte next) {
        if (Chars.isPath(next) || next == '$' && text[at + 2] == '{') {
            return path(at, at, false);
        }
        if (next == '*') {
            return fail(SyntaxCode.UNCLOSED_COMMENT, length, length, at);
        }
        return next == '/' ? two(NixGrammar.UPDATE, at) : one(NixGrammar.DIVIDE, at);
    }

    private int name(int at) {
        int end = Chars.nameEnd(text, at + 1);
        int run = runEnd(at);
        if (run >= end) {
            if (text[run] == '/' && startsPath(run)) {
                return path(at, run, false);
            }
            if (text[run] == ':' && Chars.isUri(text[run + 1]) && at >= schemeStart) {
                return token(NixGrammar.URI, Chars.uriEnd(text, run + 1));
            }
        }
        int number = names.number(text, at, end - at);
        nameNumber = number;
        type = number < KEYWORDS ? NixGrammar.IF + number : NixGrammar.IDENTIFIER;
        return end;
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
            return path(at, run, false);
        }
        if (c == '+') {
            return next == '+' ? two(NixGrammar.CONCAT, at) : one(NixGrammar.PLUS, at);
        }
        if (c == '-') {
            return next == '>' ? two(NixGrammar.IMPLIES, at) : one(NixGrammar.MINUS, at);
        }
        if (c == '.' && !Chars.isDigit(next)) {
            boolean ellipsis = next == '.' && text[at + 2] == '.';
            return ellipsis ? token(NixGrammar.ELLIPSIS, at + 3) : one(NixGrammar.DOT, at);
        }
        return number(at);
    }

    /** A float is {@code 1.}, {@code 1.5}, {@code .5} or {@code 0.5}, but neither {@code 0.} nor {@code 00.5}. */
    private int number(int at) {
        int digits = Chars.digitsEnd(text, at);
        boolean point = text[digits] == '.';
        boolean leading = digits - at <= 1 && (digits == at || text[at] == '0');
        boolean floating = point && (leading ? Chars.isDigit(text[digits + 1]) : text[at] != '0');
        if (!floating) {
            return NumberRange.isTooLarge(text, at, digits)
                    ? fail(SyntaxCode.INVALID_NUMBER, at, digits, -1)
                    : token(NixGrammar.INTEGER, digits);
        }
        int end = Chars.digitsEnd(text, digits + 1);
        if (text[end] == 'e' || text[end] == 'E') {
            int exponent = text[end + 1] == '+' || text[end + 1] == '-' ? end + 2 : end + 1;
            if (Chars.isDigit(text[exponent])) {
                end = Chars.digitsEnd(text, exponent);
            }
        }
        return NumberRange.isFloat(slice(at, end))
                ? token(NixGrammar.FLOAT, end)
                : fail(SyntaxCode.INVALID_NUMBER, at, end, -1);
    }

    private String slice(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    // ---- paths

    /**
     * A path whose first slash is known, in Nix' own pieces: one piece, and at most one more before the first interpolation.
     *
     * @param slash the offset of the first slash
     */
    private int path(int at, int slash, boolean home) {
        int end = slash;
        if (text[end + 1] == '$' && text[end + 2] == '{') {
            type = NixGrammar.PATH_START;
            return end + 1;
        }
        end = PathScan.segmentsEnd(text, end);
        if (end == slash) {
            return invalid(at);
        }
        boolean open = text[end] == '/';
        end += open ? 1 : 0;
        int rest = PathScan.piecesEnd(text, end, 1);
        if (text[rest] == '$' && text[rest + 1] == '{') {
            type = NixGrammar.PATH_START;
            return rest;
        }
        if (open) {
            return fail(SyntaxCode.TRAILING_SLASH, at, rest, -1);
        }
        return token(home ? NixGrammar.HOME_PATH : NixGrammar.PATH, end);
    }

    // ---- strings

    private int string(int at) {
        int end = StringScan.textEnd(text, at + 1);
        if (end < length && text[end] == '"') {
            return token(NixGrammar.STRING, end + 1);
        }
        if (end >= length) {
            return fail(SyntaxCode.UNCLOSED_STRING, length, length, at);
        }
        return text[end] == 0 ? invalid(end) : one(NixGrammar.STRING_OPEN, at);
    }

    private int indentedString(int at) {
        int end = StringScan.indentedTextEnd(text, at + 2);
        if (end < length && text[end] == '\'') {
            return token(NixGrammar.INDENTED_STRING, end + 2);
        }
        if (end >= length) {
            return fail(SyntaxCode.UNCLOSED_STRING, length, length, at);
        }
        return text[end] == 0 ? invalid(end) : two(NixGrammar.INDENTED_OPEN, at);
    }

    /** The next token within a string or path; type 0 where a path has ended. */
    private int literal(int at, byte mode) {
        int end = at;
        if (mode == IN_STRING) {
            end = StringScan.textEnd(text, at);
        } else if (mode == IN_INDENTED) {
            end = StringScan.indentedTextEnd(text, at);
        } else {
            end = PathScan.piecesEnd(text, at, Integer.MAX_VALUE);
        }
        if (end > at) {
            if (mode == IN_PATH && text[end - 1] == '/' && !(text[end] == '$' && text[end + 1] == '{')) {
                return fail(SyntaxCode.TRAILING_SLASH, at, end, -1);
            }
            return token(mode == IN_PATH ? NixGrammar.PATH_TEXT : NixGrammar.STRING_TEXT, end);
        }
        if (text[at] == '$' && text[at + 1] == '{') {
            return two(NixGrammar.INTERPOLATION_OPEN, at);
        }
        if (mode == IN_PATH) {
            nesting--;
            type = 0;
            return at;
        }
        if (text[at] == 0) {
            return invalid(at);
        }
        return mode == IN_STRING ? one(NixGrammar.STRING_CLOSE, at) : two(NixGrammar.INDENTED_CLOSE, at);
    }
}
