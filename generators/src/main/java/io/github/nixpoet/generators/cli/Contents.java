package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** What is in files, most of them small. */
final class Contents {

    private static final int SMALL = 1 << 16;

    /** Where a thread reads one file after another: what {@link Files} sets up for each takes as long as to read it. */
    private static final ThreadLocal<ByteBuffer> BUFFER =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(SMALL));

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ);

    private Contents() {}

    /**
     * Reads a file.
     *
     * @throws IOException if that fails
     */
    static byte[] of(Path file) throws IOException {
        return of(file, 0);
    }

    /**
     * Reads a file whose size was asked for before: with so many bytes it is not looked for more.
     *
     * @param size how many bytes it had; 0 if that is not known
     * @throws IOException if that fails
     */
    static byte[] of(Path file, long size) throws IOException {
        ByteBuffer buffer = BUFFER.get().clear();
        try (FileChannel channel = FileChannel.open(file, READ)) {
            while (buffer.hasRemaining()) {
                int count = channel.read(buffer);
                if (count < 0 || count > 0 && buffer.position() == size) {
                    byte[] bytes = new byte[buffer.position()];
                    buffer.get(0, bytes);
                    return bytes;
                }
            }
        }
        return Files.readAllBytes(file);
    }

    /**
     * Whether a file's content, which is UTF-8, is a formatted text of it. As ISO 8859-1 that is compared without a look at each
     * character; it could be mistaken only for a text of other characters beyond ASCII than the file has.
     */
    static boolean are(byte[] content, String formatted) {
        boolean ascii = formatted.length() == content.length;
        return Arrays.equals(formatted.getBytes(ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8), content);
    }
}
