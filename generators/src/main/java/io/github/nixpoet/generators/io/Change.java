package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** One thing to be done to a folder. */
sealed interface Change {

    /** What is changed. */
    Path path();

    /** Brings onto the disk, under names of ours, all that doing and undoing it take. */
    Step prepare(Workspace workspace) throws IOException;

    /** A file is made or replaced. */
    record Put(Path path, String text, boolean executable) implements Change {

        @Override
        public Step prepare(Workspace workspace) throws IOException {
            workspace.createFolders(Objects.requireNonNull(path.getParent(), "a file of a set lies in a folder"));
            Optional<Path> old = Optional.empty();
            if (Files.exists(path)) {
                old = Optional.of(workspace.beside(path));
                workspace.disk().keep(path, old.get());
            }
            return new Step.Replace(workspace.stage(path, text, executable), path, old);
        }
    }

    /** A file is removed. */
    record Remove(Path path) implements Change {

        /** What is kept lies in the folder of the set: in its own it would keep that one from being removed. */
        @Override
        public Step prepare(Workspace workspace) throws IOException {
            Path kept = workspace.beside(workspace.target().resolve(path.getFileName()));
            workspace.disk().keep(path, kept);
            return new Step.Delete(path, kept);
        }
    }

    /** A folder is removed if it is empty by then. */
    record RemoveFolder(Path path) implements Change {

        @Override
        public Step prepare(Workspace workspace) {
            return new Step.DeleteFolder(path);
        }
    }
}
