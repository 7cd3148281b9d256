package io.github.nixpoet.generators.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A set of digests kept for the next run: a stamp, which says whose they are, and the digests, 16 bytes each. Nothing that happens to the
 * file is an error: what has another stamp, or can't be such a file, is as none. There is no checksum, as a digest stands for itself: a
 * damaged one is that of nothing.
 *
 * @param path where it is, or will be
 * @param stamp whose it is
 */
record DigestFile(Path path, Digest stamp) {

    private static final int BYTES = 2 * Long.BYTES;

    /**
     * What is there.
     *
     * @param most how many digests there may be; a file with more is as none
     */
    DigestSet read(int most) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            long size = attributes.size();
            if (!attributes.isRegularFile() || size % BYTES != 0 || size > BYTES * (1L + most)) {
                return new DigestSet();
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
            }
            bytes.flip();
            return bytes.remaining() >= BYTES && bytes.getLong() == stamp.high() && bytes.getLong() == stamp.low()
                    ? DigestSet.read(bytes.asLongBuffer())
                    : new DigestSet();
        } catch (IOException e) {
            return new DigestSet();
        }
    }

    /** Puts these in its place, in one step, so that another run reads the one or the other. Where that can't be it stays as it is. */
    void write(DigestSet digests) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES * (1 + digests.size()));
        bytes.putLong(stamp.high()).putLong(stamp.low());
        digests.write(bytes.asLongBuffer());
        bytes.clear();
        // A process has a number of its own only on its machine, and a folder may be there for several.
        Path whole = path.resolveSibling(String.join(
                "-",
                path.getFileName().toString(),
                Long.toString(ProcessHandle.current().pid()),
                Long.toString(System.nanoTime())));
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (FileChannel channel =
                    FileChannel.open(whole, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(whole);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The folder may be gone, or full of somebody else's wishes; nobody reads what is left.
        }
    }
}
