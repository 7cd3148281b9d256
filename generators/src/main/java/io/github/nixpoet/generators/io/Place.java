package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/** What lies where something is to go; links and whatever is of the wrong kind are refused. */
final class Place {

    private Place() {}

    /** Whether there is a file; anything else there is refused. */
    static boolean isFile(Path path) throws IOException {
        Optional<BasicFileAttributes> found = attributes(path);
        if (found.isPresent() && !found.get().isRegularFile()) {
            throw Refusal.notAFile(path);
        }
        return found.isPresent();
    }

    /** Refuses what is no folder, among the folders of a path of a set. */
    static void checkFolders(Path target, String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path folder = target.resolve(path.substring(0, slash));
            Optional<BasicFileAttributes> found = attributes(folder);
            if (found.isPresent() && !found.get().isDirectory()) {
                throw Refusal.notAFolder(folder);
            }
        }
    }

    /** Refuses a target that is no folder, or can't become one. */
    static void checkTarget(Path target) {
        for (Path path = target; path != null && !Files.isDirectory(path); path = path.getParent()) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw Refusal.notAFolder(path);
            }
        }
    }

    /** A file system without permissions agrees with whatever is wanted. */
    static boolean isExecutable(Path path, boolean wanted) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_EXECUTE)
                : wanted;
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink()) {
                throw Refusal.link(path);
            }
            return Optional.of(found);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
