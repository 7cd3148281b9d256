package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A real disk whose n-th change fails: once, or from then on as for a process that was killed. */
final class FailingDisk implements Disk {

    private final Disk disk = new RealDisk();
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
    public void createFolder(Path folder) throws IOException {
        count(folder);
        disk.createFolder(folder);
    }

    @Override
    public void create(Path file, String text, boolean executable, Path like) throws IOException {
        if (left == 0) {
            disk.create(file, text.substring(0, text.length() / 2), executable, like);
        }
        count(file);
        disk.create(file, text, executable, like);
    }

    @Override
    public void keep(Path file, Path copy) throws IOException {
        count(file);
        disk.keep(file, copy);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        count(to);
        disk.replace(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        if (forEver && failed) {
            throw full(path);
        }
        disk.delete(path);
    }

    private void count(Path path) throws IOException {
        if (left-- == 0 || (forEver && failed)) {
            failed = true;
            throw full(path);
        }
    }

    private static IOException full(Path path) {
        return new FileSystemException(path.toString(), null, "No space left on device");
    }
}
