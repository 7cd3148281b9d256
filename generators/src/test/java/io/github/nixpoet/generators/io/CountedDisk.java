package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** A real disk that counts the changes made to it; it forces nothing, as no test cuts the power. */
class CountedDisk implements Disk {

    private final Disk disk = new RealDisk();

    /** Told before each change; what it throws keeps the change from being made. */
    void count(Path path) throws IOException {}

    /** Whether the next change will not be made: of a file half may be there then. */
    boolean isLast() {
        return false;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        count(folder);
        disk.createFolder(folder);
    }

    @Override
    public void create(Path file, String text, boolean executable, Path like) throws IOException {
        if (isLast()) {
            disk.create(file, text.substring(0, text.length() / 2), executable, like);
        }
        count(file);
        disk.create(file, text, executable, like);
    }

    @Override
    public void force(Collection<Path> paths) throws IOException {
        if (!paths.isEmpty()) {
            count(paths.iterator().next());
        }
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
        count(path);
        disk.delete(path);
    }
}
