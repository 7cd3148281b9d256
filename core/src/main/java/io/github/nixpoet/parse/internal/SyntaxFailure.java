package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;

/** Ends a parse; carries what was wrong. */
final class SyntaxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    SyntaxFailure(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
