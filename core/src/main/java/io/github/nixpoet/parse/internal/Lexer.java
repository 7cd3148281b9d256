package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens and re-marks a token when a later one shows what it was.
 *
 * <p>Works on UTF-8 bytes with bytes of value 0 behind the end. The loop has one place where tokens are written; what a token starts
 * with decides who finds its end.
 */
final class Lexer {

    private static final int PADDING = 16;

    private final byte[] text;
    private final int length;
    private final TokenBuffer tokens;
    private final Found found = new Found();
    private final LiteralTokens literals;
    private final CodeTokens code;
    private final Nesting nesting;

    private Lexer(byte[] text, int length, TokenBuffer tokens, NameTable names) {
        this.text = text;
        this.length = length;
        this.tokens = tokens;
        this.literals = new LiteralTokens(text, length, found);
        this.code = new CodeTokens(text, length, found, names, literals);
        this.nesting = new Nesting(tokens);
    }

    /**
     * Fills a buffer with the tokens of a text.
     *
     * @param text UTF-8, {@link #padded}
     * @param length the number of bytes before the padding
     */
    static Lexer run(byte[] text, int length, TokenBuffer tokens, NameTable names) {
        names.trim();
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
        return found.fault();
    }

    /** At least how deep the parser's recursion goes. */
    int deepest() {
        return nesting.deepest();
    }

    private void run() {
        byte[] types = tokens.type;
        int[] starts = tokens.start;
        int[] ends = tokens.end;
        byte[] gaps = tokens.gap;
        int[] numbers = tokens.name;
        int count = 0;
        byte mode = Nesting.CODE;
        int at = 0;
        while (true) {
            int gap = CommonTrivia.NONE;
            if (mode == Nesting.CODE) {
                int from = at;
                at = TriviaScan.end(text, from, length);
                gap = TriviaScan.gap(text, from, at);
            }
            int start = at;
            if (at >= length) {
                found.type = NixGrammar.EOF;
                if (mode != Nesting.CODE && mode != Nesting.PATH) {
                    found.fail(SyntaxCode.UNCLOSED_STRING, at, at, nesting.opener());
                }
            } else if (mode == Nesting.CODE) {
                at = code.find(at);
            } else {
                at = literals.next(at, mode);
                if (found.type == 0) {
                    mode = nesting.leavePath();
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
            int kind = found.type;
            types[count] = (byte) kind;
            starts[count] = start;
            ends[count] = at;
            gaps[count] = (byte) gap;
            numbers[count] = found.name;
            if (Nesting.concerns(kind)) {
                if (kind == NixGrammar.EOF || kind == NixGrammar.INVALID) {
                    count++;
                    break;
                }
                mode = nesting.mark(kind, count, mode, start);
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
}
