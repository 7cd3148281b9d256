package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Refuses what is no UTF-8, as Nix' strings are bytes and a changed byte is a changed value. */
final class Utf8 {

    private Utf8() {}

    static boolean isAscii(byte[] text) {
        for (byte b : text) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    static Optional<Diagnostic> check(byte[] text) {
        if (isAscii(text)) {
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(text);
        CharBuffer out = CharBuffer.allocate(text.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(SyntaxCode.NOT_UTF_8, "byte " + in.position() + " is no UTF-8")
                .at(new Span(out.position(), out.position() + 1), "")
                .help("save the file as UTF-8"));
    }

    static Optional<Diagnostic> check(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return Optional.of(Diagnostic.error(SyntaxCode.NOT_UTF_8, "half a surrogate pair has no UTF-8")
                            .at(new Span(i, i + 1), ""));
                }
                i++;
            }
        }
        return Optional.empty();
    }
}
