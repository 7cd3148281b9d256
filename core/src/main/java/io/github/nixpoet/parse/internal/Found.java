package io.github.nixpoet.parse.internal;

import io.github.nixpoet.parse.SyntaxCode;
import org.jspecify.annotations.Nullable;

/** The token found last. Who finds one puts its type here and returns its end. */
final class Found {

    static final int NONE = -1;

    /** The type; {@link #NONE} if there was none. */
    int type;
    /** The name's number, if it is a name. */
    int name;

    private @Nullable LexicalFault fault;

    @Nullable
    LexicalFault fault() {
        return fault;
    }

    int token(int kind, int end) {
        type = kind;
        return end;
    }

    int one(int kind, int at) {
        type = kind;
        return at + 1;
    }

    int two(int kind, int at) {
        type = kind;
        return at + 2;
    }

    int fail(SyntaxCode code, int start, int end, int opener) {
        fault = new LexicalFault(code, start, end, opener);
        type = NixGrammar.INVALID;
        return end;
    }

    int unexpected(byte[] text, int at) {
        int end = at + 1;
        while ((text[end] & 0xC0) == 0x80) {
            end++;
        }
        return fail(SyntaxCode.UNEXPECTED_CHARACTER, at, end, -1);
    }
}
