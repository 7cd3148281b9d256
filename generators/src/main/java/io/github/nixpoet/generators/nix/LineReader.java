package io.github.nixpoet.generators.nix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines of a stream of bytes that may be anything: no line is longer than its bound, no byte stops it. */
final class LineReader {

    private static final int LONGEST = 8192;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int next;
    private int end;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line, cut where it gets too long; empty at the end. */
    Optional<String> read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        boolean cut = false;
        for (int b = nextByte(); b >= 0; b = nextByte()) {
            any = true;
            if (b == '\n') {
                break;
            }
            if (line.size() < LONGEST) {
                line.write(b);
            } else {
                cut = true;
            }
        }
        if (!any) {
            return Optional.empty();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(cut ? text + "…" : text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    private int nextByte() throws IOException {
        if (next == end) {
            end = in.read(buffer);
            next = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return buffer[next++] & 0xFF;
    }
}
