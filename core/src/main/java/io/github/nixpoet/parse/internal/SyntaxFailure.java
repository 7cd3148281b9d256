package io.github.nixpoet.parse.internal;

/** Ends a parse at the token that does not fit; {@link Recovery} then says what is wrong. */
final class SyntaxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int token;

    SyntaxFailure(int token) {
        super("token " + token + " does not fit", null, false, false);
        this.token = token;
    }

    int token() {
        return token;
    }
}
