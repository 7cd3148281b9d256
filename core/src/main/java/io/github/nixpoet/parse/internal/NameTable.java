package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the names of a text, so that equal names are one string.
 *
 * <p>A slot holds a name's first and last eight bytes, its length and its number: up to 16 bytes they decide alone, within one cache
 * line.
 */
final class NameTable {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SLOT = 4;
    private static final int LARGEST = 1 << 18;

    private long[] slots = new long[SLOT * 1024];
    private String[] names = new String[256];
    /** Two of each name: behind nothing, behind a blank. */
    private @Nullable Token[] tokens = new @Nullable Token[512];

    private int count;

    int size() {
        return count;
    }

    String name(int number) {
        return names[number];
    }

    /** The identifier behind one of the first two common trivia, one object for all places of all texts. */
    Token token(int number, int gap) {
        Token token = tokens[number << 1 | gap];
        return token != null ? token : newToken(number, gap);
    }

    private Token newToken(int number, int gap) {
        Token token = Lexed.MAKER.token(TokenKind.IDENTIFIER, names[number], CommonTrivia.get(gap));
        tokens[number << 1 | gap] = token;
        return token;
    }

    /** Names of earlier texts stay, which is what makes the table worth keeping, up to a size. */
    void trim() {
        if (count > LARGEST) {
            slots = new long[SLOT * 1024];
            names = new String[256];
            tokens = new @Nullable Token[512];
            count = 0;
        }
    }

    /** The number of the name at {@code start}, of a text with at least 8 bytes behind its end. */
    int number(byte[] text, int start, int length) {
        long first = (long) LONG.get(text, start);
        long second = 0;
        long last = 0;
        if (length < 8) {
            first &= (1L << (length * 8)) - 1;
        } else if (length > 8) {
            last = (long) LONG.get(text, start + length - 8);
            if (length > 16) {
                second = (long) LONG.get(text, start + 8);
            }
        }
        long[] table = slots;
        int mask = table.length - SLOT;
        int at = slot(first, second, last) & mask;
        while (table[at + 3] != 0) {
            long entry = table[at + 3];
            if (table[at] == first && table[at + 2] == last && table[at + 1] == second && entry >>> 32 == length) {
                int number = (int) entry;
                if (length <= 24 || isText(names[number], text, start)) {
                    return number;
                }
            }
            at = (at + SLOT) & mask;
        }
        return add(at, first, second, last, text, start, length);
    }

    private static boolean isText(String name, byte[] text, int start) {
        int at = 0;
        while (at < name.length() && name.charAt(at) == text[start + at]) {
            at++;
        }
        return at == name.length();
    }

    private static int slot(long first, long second, long last) {
        long hash = (first * 0x9E3779B97F4A7C15L) ^ ((last + second * 31) * 0xC2B2AE3D27D4EB4FL);
        return (int) (hash ^ hash >>> 29) * SLOT;
    }

    private int add(int at, long first, long second, long last, byte[] text, int start, int length) {
        int number = count++;
        if (number == names.length) {
            names = Arrays.copyOf(names, number * 2);
            tokens = Arrays.copyOf(tokens, number * 4);
        }
        names[number] = new String(text, start, length, ISO_8859_1);
        slots[at] = first;
        slots[at + 1] = second;
        slots[at + 2] = last;
        slots[at + 3] = (long) length << 32 | number;
        if (count * 2 * SLOT > slots.length) {
            rehash();
        }
        return number;
    }

    private void rehash() {
        long[] old = slots;
        long[] table = new long[old.length * 2];
        int mask = table.length - SLOT;
        for (int from = 0; from < old.length; from += SLOT) {
            if (old[from + 3] != 0) {
                int at = slot(old[from], old[from + 1], old[from + 2]) & mask;
                while (table[at + 3] != 0) {
                    at = (at + SLOT) & mask;
                }
                System.arraycopy(old, from, table, at, SLOT);
            }
        }
        slots = table;
    }
}
