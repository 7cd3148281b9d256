package io.github.nixpoet.generators.cli;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A file that paths on a command line mean.
 *
 * @param path its path, as it is told
 * @param size how many bytes it has; 0 if that is not known
 * @param digest of where it is, of its size, time and number; it stands for what is in it. {@link Digest#NONE} if it may not
 */
record Found(Path path, long size, Digest digest) {

    /** As long may a file change without its time doing so: clocks of file systems are coarse. */
    private static final long SETTLING = TimeUnit.SECONDS.toNanos(2);

    /** One of which nothing is known. */
    static Found unknown(Path path) {
        return new Found(path, 0, Digest.NONE);
    }

    /**
     * A regular file.
     *
     * @param place the digest of its path
     * @param now a time before its attributes were read, in nanoseconds
     */
    static Found of(Path path, Digest place, BasicFileAttributes attributes, long now) {
        long time = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        if (time > now - SETTLING) {
            return new Found(path, attributes.size(), Digest.NONE);
        }
        Object key = attributes.fileKey();
        Digest digest = place.with(attributes.size()).with(time).with(key == null ? 0 : key.hashCode());
        return new Found(path, attributes.size(), digest);
    }

    /** Whether the digest stands for what is in it. */
    boolean isSettled() {
        return !digest.isNone();
    }
}
