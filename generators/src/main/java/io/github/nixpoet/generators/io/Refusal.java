package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a set is not written: one paragraph each, with cause and remedy. */
final class Refusal {

    private static final int SHOWN = 10;

    private Refusal() {}

    static WriteException reservedName(Path file) {
        return of(
                WriteFault.RESERVED_NAME,
                file + " can't be generated: NixPoet keeps its own notes under that name",
                "give the file another name",
                file,
                null);
    }

    static WriteException link(Path link) {
        return of(
                WriteFault.LINK_IN_THE_WAY,
                link + " is a symbolic link, and NixPoet does not write through links",
                "remove the link, or write into the folder that it points to",
                link,
                null);
    }

    static WriteException notAFolder(Path path) {
        return of(
                WriteFault.WRONG_KIND,
                "cannot write below " + path + ": it is not a folder",
                "move it away, or write into another folder",
                path,
                null);
    }

    static WriteException notAFile(Path path) {
        return of(
                WriteFault.WRONG_KIND,
                "cannot write " + path + ": what is there is not a file",
                "move it away, or write into another folder",
                path,
                null);
    }

    static WriteException unspeakable(Path target, String path) {
        return of(
                WriteFault.CANNOT_WRITE,
                "cannot write '" + path + "' in " + target + ": the locale can't spell that name",
                "start Java with LC_ALL=C.UTF-8",
                target,
                null);
    }

    static WriteException cannotRead(Path path, IOException cause) {
        return of(
                WriteFault.CANNOT_READ,
                "cannot read " + path + ", to see whether it may be replaced: " + Reason.of(cause),
                "make it readable, or write into another folder",
                path,
                cause);
    }

    /** The holder is empty, or begins with what joins it to the sentence. */
    static WriteException busy(Path folder, String holder) {
        return of(
                WriteFault.FOLDER_BUSY,
                "another writer is at work in " + folder + holder + "; nothing was written",
                "wait for it to end, and try again",
                folder,
                null);
    }

    static WriteException cannotLock(Path folder, IOException cause) {
        return of(
                WriteFault.CANNOT_WRITE,
                "cannot write into " + folder + ": " + Reason.of(cause) + "; nothing was changed",
                Reason.help(cause),
                folder,
                cause);
    }

    static WriteException cannotMakeFolder(Path folder, IOException cause) {
        return of(
                WriteFault.CANNOT_WRITE,
                "cannot make the folder " + folder + ": " + Reason.of(cause) + "; nothing was changed",
                Reason.help(cause),
                folder,
                cause);
    }

    /** Nobody asked for the notes, so where they fail the folder is named. */
    static WriteException cannotWrite(Path path, IOException cause, List<Path> lost) {
        boolean notes = path.endsWith(Manifest.NAME) || path.endsWith(ProjectNotes.NAME);
        Path place = notes ? path.resolveSibling("") : path;
        String state = lost.isEmpty()
                ? "nothing was changed"
                : "these files are new already and could not be put back: " + lost;
        return of(
                WriteFault.CANNOT_WRITE,
                "cannot write " + (notes ? "into " : "") + place + ": " + Reason.of(cause) + "; " + state,
                Reason.help(cause),
                place,
                cause);
    }

    /** For files that are not NixPoet's, each with a word on why. */
    static WriteException wouldOverwrite(Path target, Map<Path, String> files) {
        String shown = files.entrySet().stream()
                .limit(SHOWN)
                .map(file -> target.relativize(file.getKey()) + " (" + file.getValue() + ")")
                .collect(Collectors.joining(", "));
        String more = files.size() > SHOWN ? " and " + (files.size() - SHOWN) + " more" : "";
        return new WriteException(
                WriteFault.WOULD_OVERWRITE,
                "would overwrite what a person wrote in " + target + ": " + shown + more + "; nothing was written",
                "bring the change into the Java code, move the file away, or overwrite it: --force on a command line, force(true) in Java",
                files.keySet(),
                null);
    }

    private static WriteException of(
            WriteFault fault, String message, String help, Path path, @Nullable Throwable cause) {
        return new WriteException(fault, message, help, List.of(path), cause);
    }
}
