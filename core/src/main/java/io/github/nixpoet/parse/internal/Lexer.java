package io.github.nixpoet.parse.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens and re-marks a token when a later one shows what it was.
 *
 * <p>Works on UTF-8 bytes with bytes of value 0 behind the end. The loop has one place where tokens are written; the first byte of one
 * tells what it is, or who finds its end.
 */
final class Lexer {

    private static final int PADDING = 16;

    private final byte[] text;
    private final int length;
    private final TokenBuffer tokens;
    private final Found found = new Found();
    private final TriviaScan trivia;
    private final LiteralTokens literals;
    private final CodeTokens code;
    private final Nesting nesting;

    private Lexer(byte[] text, int length, TokenBuffer tokens, NameTable names) {
        this.text = text;
        this.length = length;
        this.tokens = tokens;
        this.trivia = new TriviaScan(text, length);
        this.literals = new LiteralTokens(text, length, found);
        this.code = new CodeTokens(text, length, found, names, literals);
        this.nesting = new Nesting(tokens);
    }

    /**
     * Fills a buffer with the tokens of a text.
     *
     * @param text UTF-8, {@link #padded}
     * @param length the number of bytes before the padding
     * @return what ended it before the end of the text
     */
    static @Nullable LexicalFault run(byte[] text, int length, TokenBuffer tokens, NameTable names) {
        names.trim();
        tokens.count = 0;
        Lexer lexer = new Lexer(text, length, tokens, names);
        lexer.run();
        return lexer.found.fault();
    }

    static byte[] padded(byte[] text) {
        return Arrays.copyOf(text, text.length + PADDING);
    }

    private void run() {
        byte[] types = tokens.type;
        char[] shapes = tokens.shape;
        int[] starts = tokens.start;
        int[] ends = tokens.end;
        int[] numbers = tokens.name;
        int count = 0;
        byte mode = Nesting.CODE;
        int at = 0;
        int kind;
        do {
            int start = at;
            int gap = CommonTrivia.NONE;
            if (mode == Nesting.CODE) {
                kind = FirstByte.of(text[start]);
                if (kind == FirstByte.TRIVIA) {
                    start = trivia.end(start);
                    gap = trivia.gap();
                    kind = FirstByte.of(text[start]);
                }
                if (kind == NixGrammar.IDENTIFIER) {
                    at = code.name(start);
                    kind = found.type;
                } else if (kind > FirstByte.OTHER) {
                    at = start + 1;
                    if (kind == NixGrammar.ASSIGN && text[at] == '=') {
                        kind = NixGrammar.EQUAL;
                        at++;
                    }
                } else if (start < length) {
                    at = code.find(start);
                    kind = found.type;
                } else {
                    at = start;
                    kind = NixGrammar.EOF;
                }
            } else {
                at = literals.next(start, mode, nesting.opener());
                kind = found.type;
                if (kind == Found.NONE) {
                    mode = nesting.leavePath();
                    continue;
                }
            }
            if (count == types.length) {
                tokens.grow();
                types = tokens.type;
                shapes = tokens.shape;
                starts = tokens.start;
                ends = tokens.end;
                numbers = tokens.name;
            }
            types[count] = (byte) kind;
            shapes[count] = TokenBuffer.shape(kind, gap);
            starts[count] = start;
            ends[count] = at;
            numbers[count] = found.name;
            if (Nesting.concerns(kind)) {
                mode = nesting.mark(kind, count, mode, start);
            }
            count++;
        } while (kind != NixGrammar.EOF && kind != NixGrammar.INVALID);
        tokens.count = count;
        if (kind == NixGrammar.INVALID) {
            tokens.add(NixGrammar.EOF, at);
        }
    }
}
