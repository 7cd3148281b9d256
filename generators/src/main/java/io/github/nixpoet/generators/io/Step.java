package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A change that is prepared: each call is one operation of the disk. */
sealed interface Step {

    /** What is changed. */
    Path path();

    void apply(Disk disk) throws IOException;

    void undo(Disk disk) throws IOException;

    /** The staged file takes its place. */
    record Replace(Path staged, Path path, Optional<Path> old) implements Step {

        @Override
        public void apply(Disk disk) throws IOException {
            disk.replace(staged, path);
        }

        @Override
        public void undo(Disk disk) throws IOException {
            if (old.isPresent()) {
                disk.replace(old.get(), path);
            } else {
                disk.delete(path);
            }
        }
    }

    /** The file goes; its content is kept till all went well. */
    record Delete(Path path, Path kept) implements Step {

        @Override
        public void apply(Disk disk) throws IOException {
            disk.delete(path);
        }

        @Override
        public void undo(Disk disk) throws IOException {
            disk.replace(kept, path);
        }
    }

    /** The folder goes, unless something is in it. */
    record DeleteFolder(Path path) implements Step {

        @Override
        public void apply(Disk disk) throws IOException {
            try {
                disk.delete(path);
            } catch (DirectoryNotEmptyException e) {
                // Others use it.
            }
        }

        @Override
        public void undo(Disk disk) throws IOException {
            if (!Files.exists(path)) {
                disk.createFolder(path);
            }
        }
    }
}
