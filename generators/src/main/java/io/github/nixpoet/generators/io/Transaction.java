package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts changes in place, all or none: everything is on the disk beside its goal before the first rename. */
final class Transaction {

    private final Disk disk;
    private final TemporaryNames names;
    private final List<Replacement> staged = new ArrayList<>();
    private final Deque<Replacement> done = new ArrayDeque<>();
    private final Deque<Path> folders = new ArrayDeque<>();
    private final List<Path> temporary = new ArrayList<>();

    private record Replacement(Path staged, Path goal, Optional<Path> old) {}

    Transaction(Disk disk, TemporaryNames names) {
        this.disk = disk;
        this.names = names;
    }

    /** Applies the changes in their order; what fails is undone and thrown. */
    void apply(Path target, List<Change> changes) {
        Path at = target;
        try {
            sweep(target, changes);
            for (Change change : changes) {
                at = change.file();
                stage(change);
            }
            for (Replacement replacement : staged) {
                at = replacement.goal();
                disk.replace(replacement.staged(), replacement.goal());
                done.push(replacement);
            }
        } catch (IOException e) {
            throw Refusal.cannotWrite(at, e, undo());
        } catch (RuntimeException | Error e) {
            undo();
            throw e;
        } finally {
            temporary.forEach(this::quietlyDelete);
        }
    }

    private void sweep(Path target, List<Change> changes) throws IOException {
        Set<Path> touched = new LinkedHashSet<>(List.of(target));
        changes.forEach(change -> touched.add(change.folder()));
        for (Path folder : touched) {
            names.stale(folder).forEach(this::quietlyDelete);
        }
    }

    private void stage(Change change) throws IOException {
        createFolders(change.folder());
        Optional<Path> old = Optional.empty();
        if (Files.exists(change.file())) {
            old = Optional.of(temporary(change.file()));
            disk.keep(change.file(), old.get());
        }
        Path staging = temporary(change.file());
        disk.create(staging, change.text(), change.executable(), change.file());
        staged.add(new Replacement(staging, change.file(), old));
    }

    private Path temporary(Path file) {
        Path path = names.beside(file);
        temporary.add(path);
        return path;
    }

    private void createFolders(Path folder) {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path path = folder; path != null && !Files.isDirectory(path); path = path.getParent()) {
            missing.push(path);
        }
        for (Path path : missing) {
            try {
                disk.createFolder(path);
            } catch (IOException e) {
                throw Refusal.cannotMakeFolder(path, e);
            }
            folders.push(path);
        }
    }

    /** Puts back what was there, newest first; answers what could not be put back. */
    private List<Path> undo() {
        List<Path> lost = new ArrayList<>();
        for (Replacement replacement : done) {
            try {
                if (replacement.old().isPresent()) {
                    disk.replace(replacement.old().get(), replacement.goal());
                } else {
                    disk.delete(replacement.goal());
                }
            } catch (IOException e) {
                lost.add(replacement.goal());
            }
        }
        temporary.forEach(this::quietlyDelete);
        folders.forEach(this::quietlyDelete);
        return lost;
    }

    /** What stays behind is swept by the next run. */
    private void quietlyDelete(Path path) {
        try {
            disk.delete(path);
        } catch (IOException e) {
            // A leftover under a name of ours hurts nobody; the failure that led here is the one to tell.
        }
    }
}
