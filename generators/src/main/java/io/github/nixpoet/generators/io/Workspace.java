package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What a run puts onto the disk on its way, to be cleared away at its end: files of temporary names, and folders if it fails. */
final class Workspace {

    private final Path target;
    private final Disk disk;
    private final TemporaryNames names;
    private final List<Path> temporary = new ArrayList<>();
    private final List<Path> staged = new ArrayList<>();
    private final Deque<Path> folders = new ArrayDeque<>();

    Workspace(Path target, Disk disk, TemporaryNames names) {
        this.target = target;
        this.disk = disk;
        this.names = names;
    }

    Path target() {
        return target;
    }

    Disk disk() {
        return disk;
    }

    /** A name beside a file, under which nothing is yet. */
    Path beside(Path file) {
        Path path = names.beside(file);
        temporary.add(path);
        return path;
    }

    /** Writes the content of a file beside it. */
    Path stage(Path file, String text, boolean executable) throws IOException {
        Path path = beside(file);
        disk.create(path, text, executable, file);
        staged.add(path);
        return path;
    }

    /** What was staged since this was asked last. */
    List<Path> takeStaged() {
        List<Path> taken = List.copyOf(staged);
        staged.clear();
        return taken;
    }

    /** The folders that were made, newest first. */
    List<Path> folders() {
        return List.copyOf(folders);
    }

    /** Makes a folder and those above it, where they are not there. */
    void createFolders(Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder; path != null && !Files.isDirectory(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            try {
                disk.createFolder(path);
                folders.push(path);
            } catch (FileAlreadyExistsException e) {
                // Another writer was faster; if it is no folder, what goes into it says so.
            } catch (IOException e) {
                throw Refusal.cannotMakeFolder(path, e);
            }
        }
    }

    void removeTemporary() {
        temporary.forEach(this::quietlyDelete);
    }

    void removeFolders() {
        folders.forEach(this::quietlyDelete);
    }

    /** What stays behind is removed by the next run. */
    void quietlyDelete(Path path) {
        try {
            disk.delete(path);
        } catch (IOException e) {
            // A leftover under a name of ours hurts nobody; the failure that led here is the one to tell.
        }
    }
}
