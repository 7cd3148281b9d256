package io.github.nixpoet.parse.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The classes of bytes that Nix' lexer tells apart. */
final class Chars {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPACES = 0x2020202020202020L;

    private static final byte NAME_START = 1;
    private static final byte NAME = 2;
    private static final byte PATH = 4;
    private static final byte SCHEME = 8;
    private static final byte URI = 16;
    private static final byte STOPS_STRING = 32;
    private static final byte STOPS_INDENTED = 64;
    private static final byte AFTER_NAME = (byte) 128;

    private static final byte[] CLASSES = new byte[256];

    static {
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        String digits = "0123456789";
        mark(letters + "_", NAME_START);
        mark(letters + digits + "_'-", NAME);
        mark(letters + digits + "._-+", PATH);
        mark(letters + digits + "+-.", SCHEME);
        mark(letters + digits + "%/?:@&=+$,-_.!~*'", URI);
        mark("\0\"\\$", STOPS_STRING);
        mark("\0'$", STOPS_INDENTED);
        mark(".+/:", AFTER_NAME);
    }

    private Chars() {}

    private static void mark(String chars, byte as) {
        for (int i = 0; i < chars.length(); i++) {
            CLASSES[chars.charAt(i)] |= as;
        }
    }

    private static boolean is(byte c, byte what) {
        return (CLASSES[c & 0xFF] & what) != 0;
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(byte c) {
        return is(c, NAME_START);
    }

    static boolean isPath(byte c) {
        return is(c, PATH);
    }

    static boolean isUri(byte c) {
        return is(c, URI);
    }

    static boolean stopsString(byte c) {
        return is(c, STOPS_STRING);
    }

    static boolean stopsIndented(byte c) {
        return is(c, STOPS_INDENTED);
    }

    /** Whether a name with this behind it may be the start of a path or URI. */
    static boolean goesOnAfterName(byte c) {
        return is(c, AFTER_NAME);
    }

    /** The start of the characters of a URI's scheme that end at {@code to}: letters, digits, plus, minus, dot. */
    static int schemeStart(byte[] text, int from, int to) {
        int at = to;
        while (at > from && is(text[at - 1], SCHEME)) {
            at--;
        }
        return at;
    }

    static int nameEnd(byte[] text, int from) {
        return end(text, from, NAME);
    }

    static int pathEnd(byte[] text, int from) {
        return end(text, from, PATH);
    }

    static int uriEnd(byte[] text, int from) {
        return end(text, from, URI);
    }

    /** The end of the blanks from an offset, of a text with at least 8 bytes behind its end. */
    static int spacesEnd(byte[] text, int from) {
        int at = from;
        while (true) {
            long others = (long) LONG.get(text, at) ^ SPACES;
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            at += 8;
        }
    }

    static int digitsEnd(byte[] text, int from) {
        int at = from;
        while (isDigit(text[at])) {
            at++;
        }
        return at;
    }

    private static int end(byte[] text, int from, byte what) {
        byte[] classes = CLASSES;
        int at = from;
        while ((classes[text[at] & 0xFF] & what) != 0) {
            at++;
        }
        return at;
    }
}
