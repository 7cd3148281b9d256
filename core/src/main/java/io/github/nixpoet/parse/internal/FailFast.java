package io.github.nixpoet.parse.internal;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Ends the parse at the first token that does not fit. */
final class FailFast implements ANTLRErrorStrategy {

    @Override
    public Token recoverInline(Parser parser) {
        throw failure(parser);
    }

    @Override
    public void recover(Parser parser, RecognitionException exception) {
        throw failure(parser);
    }

    @Override
    public void sync(Parser parser) {
        // Loops and optional parts find out for themselves.
    }

    @Override
    public void reset(Parser parser) {
        // Nothing is kept.
    }

    @Override
    public boolean inErrorRecoveryMode(Parser parser) {
        return false;
    }

    @Override
    public void reportMatch(Parser parser) {
        // Matches end no recovery, as there is none.
    }

    @Override
    public void reportError(Parser parser, RecognitionException exception) {
        // The failure is thrown by recover.
    }

    private static SyntaxFailure failure(Parser parser) {
        return new SyntaxFailure(parser.getInputStream().index());
    }
}
