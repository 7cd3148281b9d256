package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;

/** The changes that writing makes to a disk, each of which a test can make fail. */
interface Disk {

    /** Makes one folder. */
    void createFolder(Path folder) throws IOException;

    /** Makes a new file; its permissions are those of {@code like} if that exists, and it may be run or not. */
    void create(Path file, String text, boolean executable, Path like) throws IOException;

    /** Makes sure that the content of files, or the names in folders, would outlast a loss of power. */
    void force(Collection<Path> paths) throws IOException;

    /** Gives a file a second name, or a copy where the file system has no links. */
    void keep(Path file, Path copy) throws IOException;

    /** Renames over what is there, in one step. */
    void replace(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException;
}
