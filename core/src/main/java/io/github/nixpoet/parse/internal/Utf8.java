package io.github.nixpoet.parse.internal;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.parse.SyntaxCode;
import io.github.nixpoet.source.Span;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Refuses what is no UTF-8, as Nix' strings are bytes and a changed byte is a changed value. */
final class Utf8 {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int PIECE = 1 << 10;

    private Utf8() {}

    static boolean isAscii(byte[] text) {
        int at = 0;
        for (int last = text.length - 8; at <= last; at += 8) {
            if (((long) LONG.get(text, at) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; at < text.length; at++) {
            if (text[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with bytes that are not all ASCII. */
    static Optional<Diagnostic> check(byte[] text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(text);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result = decoder.decode(in, out, true);
        int units = out.position();
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
            units += out.position();
        }
        if (!result.isError()) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.error(SyntaxCode.NOT_UTF_8, "byte " + in.position() + " is no UTF-8")
                .at(new Span(units, units + 1), "")
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
