package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why the operating system refused, in words; java.nio often says the path alone. */
final class Reason {

    private Reason() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file of that name exists";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    /** What to do about it. */
    static String help(IOException e) {
        String reason = of(e).toLowerCase(Locale.ROOT);
        if (e instanceof AccessDeniedException || reason.contains("not permitted")) {
            return "get the right to write there, or write into another folder";
        }
        if (reason.contains("no space left") || reason.contains("quota exceeded")) {
            return "make room on that disk, or write into a folder on another";
        }
        if (reason.contains("read-only")) {
            return "write into a folder on a disk that can be written";
        }
        return "write into another folder";
    }
}
