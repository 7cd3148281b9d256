package io.github.nixpoet.parse.internal;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** What the rules of the grammar of tokens can't say by themselves. */
abstract class ModeLexer extends Lexer {

    ModeLexer(CharStream input) {
        super(input);
    }

    /** A closing brace too many is for the parser to refuse. */
    @Override
    public int popMode() {
        return _modeStack.isEmpty() ? _mode : super.popMode();
    }

    /** Leaves the last characters of the token to the next one. */
    void putBack(int characters) {
        _input.seek(_input.index() - characters);
    }

    /** Whether the text may not end here. */
    boolean inString() {
        return _mode == NixTokens.IN_STRING || _mode == NixTokens.IN_INDENTED_STRING;
    }
}
