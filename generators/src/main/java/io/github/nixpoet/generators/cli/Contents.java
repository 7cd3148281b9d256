package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        ByteBuffer buffer = BUFFER.get().clear();
        try (FileChannel channel = FileChannel.open(file, READ)) {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer) < 0) {
                    byte[] bytes = new byte[buffer.position()];
                    buffer.get(0, bytes);
                    return bytes;
                }
            }
        }
        return Files.readAllBytes(file);
    }
}
