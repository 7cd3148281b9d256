package io.github.nixpoet.generators.nix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Lines of a stream of bytes that may be anything: no line is longer than its bound, no byte stops it. */
final class LineReader {

    private static final int LONGEST = 8192;

    /** Nix 2.34 writes a trace of ten thousand steps in one line of two million bytes. */
    private static final int LONGEST_OF_NIX = 16 << 20;

    private static final byte[] MARK = JsonLog.MARK.getBytes(StandardCharsets.UTF_8);

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream(MARK.length);
    private int next;
    private int end;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line, cut where it gets too long; empty at the end. */
    Optional<String> read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            cut |= add(line, stop - next);
            next = stop + 1;
            if (stop < end) {
                break;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(cut ? text + "…" : text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    /** Adds bytes of the buffer up to the line's bound, and answers whether some were left out. */
    private boolean add(ByteArrayOutputStream line, int length) {
        int before = line.size();
        if (before < MARK.length) {
            beginning.reset();
            beginning.write(line.toByteArray(), 0, before);
            beginning.write(buffer, next, Math.min(length, MARK.length - before));
        }
        int bound = Arrays.equals(beginning.toByteArray(), MARK) ? LONGEST_OF_NIX : LONGEST;
        int fitting = Math.min(length, Math.max(0, bound - before));
        line.write(buffer, next, fitting);
        return fitting < length;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
