package io.github.nixpoet.parse.internal;

import io.github.nixpoet.syntax.TokenKind;

/** The types of token that the grammar tells apart: those of {@link TokenKind} in its order, then kinds re-marked by what follows. */
final class TokenType {

    static final int COUNT = NixGrammar.INVALID + 1;

    private static final TokenKind[] KINDS = new TokenKind[COUNT];

    static {
        TokenKind[] kinds = TokenKind.values();
        System.arraycopy(kinds, 0, KINDS, 1, kinds.length);
        KINDS[NixGrammar.EOF] = TokenKind.END;
        KINDS[NixGrammar.PATH_START] = TokenKind.PATH_TEXT;
        KINDS[NixGrammar.NAME_BEFORE_COLON] = TokenKind.IDENTIFIER;
        KINDS[NixGrammar.NAME_BEFORE_AT] = TokenKind.IDENTIFIER;
        KINDS[NixGrammar.FORMALS_OPEN] = TokenKind.LEFT_BRACE;
        KINDS[NixGrammar.LEGACY_LET] = TokenKind.LET;
        KINDS[NixGrammar.INVALID] = TokenKind.END;
    }

    private TokenType() {}

    static TokenKind kind(int type) {
        return KINDS[type];
    }
}
