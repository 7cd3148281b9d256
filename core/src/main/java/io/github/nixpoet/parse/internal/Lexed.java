package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.Trivia;
import io.github.nixpoet.syntax.internal.LexedTokens;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into tokens, which become objects of the tree one by one. Who asks for one knows of which sort it is, so that no more is
 * looked up than that sort needs.
 */
final class Lexed {

    static final LexedTokens.Maker MAKER = LexedTokens.maker();

    /** Tokens of fixed text behind common trivia, by shape, shared by all trees; filled as they are met. */
    private static final @Nullable Token[] SHARED = new @Nullable Token[TokenBuffer.shape(TokenType.COUNT, 0)];

    final byte[] text;
    final TokenBuffer tokens;
    private final NameTable names;
    private final boolean ascii;
    private final @Nullable LexicalFault fault;
    /** The objects made so far; when the tree is whole, each token's. */
    private final Token[] row;

    Lexed(byte[] text, int length, boolean ascii, TokenBuffer tokens, NameTable names) {
        this.text = text;
        this.tokens = tokens;
        this.names = names;
        this.ascii = ascii;
        this.fault = Lexer.run(text, length, tokens, names);
        this.row = new Token[tokens.count];
    }

    /** The tokens of a tree that is whole. */
    TokenList row() {
        return new TokenList(row);
    }

    @Nullable
    LexicalFault fault() {
        return fault;
    }

    TokenKind kind(int index) {
        return TokenType.kind(tokens.type[index]);
    }

    /** A token of a kind that has one text. */
    Token fixed(int index) {
        Token shared = SHARED[tokens.shape[index]];
        return keep(index, shared != null ? shared : newFixed(index));
    }

    /** Two threads may both make one to share; they are equal, and a reader sees a whole one as its fields are final. */
    private Token newFixed(int index) {
        TokenKind kind = kind(index);
        Token token = MAKER.token(kind, kind.text(), trivia(index));
        if (tokens.gap(index) != CommonTrivia.OTHER) {
            SHARED[tokens.shape[index]] = token;
        }
        return token;
    }

    Token name(int index) {
        int number = tokens.name[index];
        int gap = tokens.gap(index);
        return keep(
                index,
                gap <= CommonTrivia.SPACE
                        ? names.token(number, gap)
                        : MAKER.token(TokenKind.IDENTIFIER, names.name(number), trivia(index)));
    }

    /** A token with a text of its own. */
    Token literal(int index) {
        return keep(index, MAKER.token(kind(index), slice(tokens.start[index], tokens.end[index]), trivia(index)));
    }

    private Token keep(int index, Token token) {
        row[index] = token;
        return token;
    }

    private Trivia trivia(int index) {
        int gap = tokens.gap(index);
        return gap == CommonTrivia.OTHER ? otherTrivia(index) : CommonTrivia.get(gap);
    }

    private Trivia otherTrivia(int index) {
        int from = index == 0 ? 0 : tokens.end[index - 1];
        return Trivia.of(slice(from, tokens.start[index]));
    }

    String slice(int from, int to) {
        return new String(text, from, to - from, ascii ? ISO_8859_1 : UTF_8);
    }

    /** How many UTF-16 units stand between two offsets in bytes. */
    int units(int from, int to) {
        return ascii ? to - from : new String(text, from, to - from, UTF_8).length();
    }
}
