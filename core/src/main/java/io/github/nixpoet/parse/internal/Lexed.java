package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.Trivia;
import io.github.nixpoet.syntax.internal.LexedTokens;
import org.jspecify.annotations.Nullable;

/** A text cut into tokens, which become objects of the tree one by one. Tokens of fixed text behind common trivia are shared by all trees. */
final class Lexed {

    static final LexedTokens.Maker MAKER = LexedTokens.maker();

    /** By type and gap; filled where all tokens of a type have one text. */
    private static final @Nullable Token[] SHARED = new @Nullable Token[TokenType.COUNT << 7];

    private static final boolean[] FIXED = new boolean[TokenType.COUNT];
    private static final boolean[] NAME = new boolean[TokenType.COUNT];

    static {
        for (int type = 1; type < TokenType.COUNT; type++) {
            FIXED[type] = TokenType.kind(type).isFixed();
            NAME[type] = TokenType.kind(type) == TokenKind.IDENTIFIER;
        }
    }

    final byte[] text;
    final TokenBuffer tokens;
    private final NameTable names;
    private final boolean ascii;
    private final @Nullable LexicalFault fault;
    private final int deepest;

    Lexed(byte[] text, int length, boolean ascii, TokenBuffer tokens, NameTable names) {
        this.text = text;
        this.tokens = tokens;
        this.names = names;
        this.ascii = ascii;
        Lexer lexer = Lexer.run(text, length, tokens, names);
        this.fault = lexer.fault();
        this.deepest = lexer.deepest();
    }

    @Nullable
    LexicalFault fault() {
        return fault;
    }

    /** At least how deep the parser's recursion goes. */
    int deepest() {
        return deepest;
    }

    TokenKind kind(int index) {
        return TokenType.kind(tokens.type[index]);
    }

    Token token(int index) {
        int type = tokens.type[index];
        byte gap = tokens.gap[index];
        if (gap != TokenBuffer.OTHER_GAP && type != NixGrammar.EOF) {
            if (FIXED[type]) {
                Token token = SHARED[type << 7 | gap];
                return token != null ? token : share(type, gap);
            }
            if (NAME[type] && gap <= CommonTrivia.SPACE) {
                return names.token(tokens.name[index], gap == CommonTrivia.SPACE);
            }
        }
        TokenKind kind = TokenType.kind(type);
        String text = kind.isFixed()
                ? kind.text()
                : kind == TokenKind.IDENTIFIER
                        ? names.name(tokens.name[index])
                        : slice(tokens.start[index], tokens.end[index]);
        return MAKER.token(kind, text, gap == TokenBuffer.OTHER_GAP ? trivia(index) : CommonTrivia.get(gap));
    }

    /** Two threads may both make one; they are equal, and a reader sees a whole one as its fields are final. */
    private static Token share(int type, byte gap) {
        TokenKind kind = TokenType.kind(type);
        Token token = new Token(kind, kind.text(), CommonTrivia.get(gap));
        SHARED[type << 7 | gap] = token;
        return token;
    }

    private Trivia trivia(int index) {
        int from = index == 0 ? 0 : tokens.end[index - 1];
        return Trivia.of(slice(from, tokens.start[index]));
    }

    String slice(int from, int to) {
        return new String(text, from, to - from, ascii ? ISO_8859_1 : UTF_8);
    }

    /** The offset in UTF-16 units of an offset in bytes. */
    int offset(int bytes) {
        return units(0, bytes);
    }

    /** How many UTF-16 units stand between two offsets in bytes. */
    int units(int from, int to) {
        return ascii ? to - from : new String(text, from, to - from, UTF_8).length();
    }
}
