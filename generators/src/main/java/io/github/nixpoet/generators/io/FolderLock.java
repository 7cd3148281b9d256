package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Keeps other writers out of a folder, those of this process and those of others. The operating system holds the lock, so a process
 * that is killed holds none; the file that is locked is removed with the lock.
 */
final class FolderLock implements AutoCloseable {

    static final String NAME = ".nixpoet-lock";

    private static final int PAUSE_MILLIS = 10;
    private static final int LONGEST_PID = 20;
    private static final Pattern PID = Pattern.compile("[0-9]{1,19}");

    /** The system's locks are those of a process: within one, closing a file gives up the lock that another thread has on it. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path key;
    private final FileChannel channel;

    private FolderLock(Path file, Path key, FileChannel channel) {
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param folder a folder that is there
     * @param patience for how long
     * @throws WriteException if another writer has it for longer, or it can't be had at all
     */
    static FolderLock take(Path folder, Duration patience) {
        Path file = folder.resolve(NAME);
        long end = System.nanoTime() + patience.toNanos();
        try {
            Path key = folder.toRealPath().resolve(NAME);
            for (Optional<FolderLock> lock = attempt(file, key); ; lock = attempt(file, key)) {
                if (lock.isPresent()) {
                    return lock.get();
                }
                if (System.nanoTime() - end >= 0) {
                    throw Refusal.busy(folder, holder(file, key));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw Refusal.cannotLock(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy(folder, "; the wait for it was interrupted");
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException e) {
            // The next writer finds the file without a lock, and removes it.
        } finally {
            HELD.remove(key);
        }
    }

    private static Optional<FolderLock> attempt(Path file, Path key) throws IOException {
        if (!HELD.add(key)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = lock(file, key);
            return lock;
        } catch (NoSuchFileException e) {
            if (!Files.isDirectory(file.resolveSibling(""))) {
                throw e;
            }
            return lock; // Another writer removed its file in between.
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(key);
            }
        }
    }

    private static Optional<FolderLock> lock(Path file, Path key) throws IOException {
        if (identity(file).isEmpty()) {
            create(file);
        }
        Optional<Object> seen = identity(file);
        boolean locked = false;
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            // Who had it may have removed the file before this process got its lock on it.
            locked = channel.tryLock() != null && seen.isPresent() && seen.equals(identity(file));
            if (!locked) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new FolderLock(file, key, channel));
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another was faster.
        }
    }

    private static Optional<Object> identity(Path file) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return Optional.of(Objects.requireNonNullElse(found.fileKey(), file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Who has the lock, as far as it can be told. */
    private static String holder(Path file, Path key) {
        if (!HELD.add(key)) {
            return " in this process";
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            String pid = new String(in.readNBytes(LONGEST_PID), StandardCharsets.US_ASCII).strip();
            return PID.matcher(pid).matches() ? ", process " + pid : "";
        } catch (IOException e) {
            return "";
        } finally {
            HELD.remove(key);
        }
    }
}
