package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A real disk whose n-th change fails: once, or from then on as for a process that was killed. */
final class FailingDisk extends CountedDisk {

    private final boolean forEver;
    private int left;
    private boolean failed;

    FailingDisk(int changes, boolean forEver) {
        this.left = changes;
        this.forEver = forEver;
    }

    boolean hasFailed() {
        return failed;
    }

    @Override
    boolean isLast() {
        return left == 0;
    }

    @Override
    void count(Path path) throws IOException {
        if (left-- == 0 || (forEver && failed)) {
            failed = true;
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    /** A full disk lets files be removed; that a temporary one stays is no failure. */
    @Override
    public void delete(Path path) throws IOException {
        if (failed || !TemporaryNames.matches(path.getFileName().toString())) {
            super.delete(path);
        } else {
            new RealDisk().delete(path);
        }
    }
}
