package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Gives a file that is there other content, in one step: a reader sees the old text or the new one, and so does whoever comes after a
 * crash.
 *
 * <p>Example: {@code FileReplacer.of(path)}, then read the file, then {@code replace(text)}. What somebody wrote to the file in between is
 * not overwritten. The file keeps its permissions and its owner.
 */
public final class FileReplacer {

    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path file;
    private final BasicFileAttributes before;

    private FileReplacer(Path file, BasicFileAttributes before) {
        this.file = file;
        this.before = before;
    }

    /**
     * Notes how a file is before it is read.
     *
     * @param file the file
     * @return what replaces it
     * @throws IOException if it is not there, is a link or a folder, or nobody may write to it
     */
    public static FileReplacer of(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink()) {
            throw new FileSystemException(
                    file.toString(), null, "is a symbolic link, and links are not written through");
        }
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "is no file");
        }
        // The superuser may write to any file: that no one else may is a wish to be kept.
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean locked =
                posix != null && Collections.disjoint(posix.readAttributes().permissions(), WRITE);
        if (locked || !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString(), null, "is read-only");
        }
        return new FileReplacer(file, attributes);
    }

    /**
     * Puts the new content in place.
     *
     * @param text the content, written as UTF-8
     * @throws IOException if the file was changed since, or can't be written; it is then as it was
     */
    public void replace(String text) throws IOException {
        replace(text, new RealDisk());
    }

    void replace(String text, Disk disk) throws IOException {
        Path whole = file.toAbsolutePath();
        Path staged = TemporaryNames.ofThisProcess().beside(whole);
        try {
            disk.create(staged, text, isExecutable(whole), whole);
            disk.force(List.of(staged));
            keepOwner(whole, staged);
            BasicFileAttributes now = Files.readAttributes(whole, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!now.isRegularFile()
                    || now.size() != before.size()
                    || !now.lastModifiedTime().equals(before.lastModifiedTime())) {
                throw new FileSystemException(file.toString(), null, "was changed by something else meanwhile");
            }
            disk.replace(staged, whole);
        } finally {
            disk.delete(staged);
        }
    }

    /** As a superuser edits the file of somebody else. Where the owner can't be kept the file stays as it is. */
    private static void keepOwner(Path from, Path to) throws IOException {
        PosixFileAttributeView there = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView here = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (there == null || here == null) {
            return;
        }
        PosixFileAttributes wanted = there.readAttributes();
        PosixFileAttributes made = here.readAttributes();
        if (!made.owner().equals(wanted.owner())) {
            here.setOwner(wanted.owner());
        }
        if (!made.group().equals(wanted.group())) {
            here.setGroup(wanted.group());
        }
    }

    private static boolean isExecutable(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && RealDisk.isExecutable(view.readAttributes().permissions());
    }
}
