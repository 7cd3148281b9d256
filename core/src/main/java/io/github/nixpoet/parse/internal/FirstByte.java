package io.github.nixpoet.parse.internal;

/** What the first byte of a token tells of its type; for nine tokens of ten that is all. */
final class FirstByte {

    /** A byte that may begin trivia: a blank, a number sign or a slash. */
    static final int TRIVIA = -1;

    /** A byte that has to be looked at: {@link CodeTokens#find} does. */
    static final int OTHER = 0;

    private static final byte[] TYPES = new byte[256];

    static {
        mark(" \n\t\r#/", TRIVIA);
        mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", NixGrammar.IDENTIFIER);
        mark("{", NixGrammar.LEFT_BRACE);
        mark("}", NixGrammar.RIGHT_BRACE);
        mark("[", NixGrammar.LEFT_BRACKET);
        mark("]", NixGrammar.RIGHT_BRACKET);
        mark("(", NixGrammar.LEFT_PAREN);
        mark(")", NixGrammar.RIGHT_PAREN);
        mark(";", NixGrammar.SEMICOLON);
        mark(":", NixGrammar.COLON);
        mark(",", NixGrammar.COMMA);
        mark("@", NixGrammar.AT);
        mark("?", NixGrammar.QUESTION);
        mark("*", NixGrammar.TIMES);
        mark("=", NixGrammar.ASSIGN);
    }

    private FirstByte() {}

    private static void mark(String bytes, int as) {
        for (int i = 0; i < bytes.length(); i++) {
            TYPES[bytes.charAt(i)] = (byte) as;
        }
    }

    /** The type of the one token that begins so, an identifier where it may be a keyword, path or URI too, or one of the constants here. */
    static int of(byte first) {
        return TYPES[first & 0xFF];
    }
}
