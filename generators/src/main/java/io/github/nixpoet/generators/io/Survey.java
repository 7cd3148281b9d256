package io.github.nixpoet.generators.io;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the target before anything is written: what is there, whose it is, what would become of it. */
final class Survey {

    private static final int SHOWN = 10;

    private final Path target;
    private final Manifest manifest;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Path> handMade = new ArrayList<>();
    private final List<String> handMadeShown = new ArrayList<>();

    private Survey(Path target, Manifest manifest) {
        this.target = target;
        this.manifest = manifest;
    }

    /** Looks without changing anything; throws what stands in the way. */
    static Survey of(Path target, FileSet set, boolean force) {
        checkTarget(target);
        Path manifestFile = target.resolve(Manifest.NAME);
        Survey survey;
        try {
            regularFile(manifestFile);
            survey = new Survey(target, Manifest.read(manifestFile));
        } catch (IOException e) {
            throw cannotRead(manifestFile, e);
        }
        set.files().forEach(survey::look);
        if (!force && !survey.handMade.isEmpty()) {
            throw survey.wouldOverwrite();
        }
        return survey;
    }

    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    List<Change> changes() {
        return changes;
    }

    Manifest manifest() {
        return manifest;
    }

    /** The hash of each file of the set, by path. */
    Map<String, String> hashes() {
        return hashes;
    }

    private static void checkTarget(Path target) {
        for (Path path = target; path != null; path = path.getParent()) {
            if (Files.isDirectory(path)) {
                return;
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw wrongKind(path, "is not a folder");
            }
        }
    }

    private void look(GeneratedFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        Path path = target.resolve(file.path());
        if (name.equals(Manifest.NAME) || TemporaryNames.matches(name)) {
            throw new WriteException(
                    WriteFault.RESERVED_NAME,
                    path + " can't be generated: NixPoet keeps its own notes under that name",
                    "give the file another name",
                    List.of(path),
                    null);
        }
        String hash = Hash.of(file.text());
        hashes.put(file.path(), hash);
        try {
            checkFolders(file.path());
            Outcome outcome = outcome(file, path, hash);
            outcomes.put(file.path(), outcome);
            if (outcome != Outcome.UNCHANGED) {
                changes.add(new Change(path, file.text(), file.executable()));
            }
        } catch (IOException e) {
            throw cannotRead(path, e);
        }
    }

    private Outcome outcome(GeneratedFile file, Path path, String hash) throws IOException {
        if (!regularFile(path)) {
            return Outcome.CREATED;
        }
        String found = Hash.of(path);
        if (found.equals(hash)) {
            return isExecutable(path, file.executable()) == file.executable() ? Outcome.UNCHANGED : Outcome.UPDATED;
        }
        if (!manifest.wrote(file.path(), found)) {
            handMade.add(path);
            handMadeShown.add(
                    file.path() + (manifest.knows(file.path()) ? " (changed by hand)" : " (not written by NixPoet)"));
        }
        return Outcome.UPDATED;
    }

    /** A file system without permissions agrees with whatever is wanted. */
    private static boolean isExecutable(Path path, boolean wanted) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_EXECUTE)
                : wanted;
    }

    private void checkFolders(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path folder = target.resolve(path.substring(0, slash));
            Optional<BasicFileAttributes> found = attributes(folder);
            if (found.isEmpty()) {
                return;
            }
            refuseLink(folder, found.get());
            if (!found.get().isDirectory()) {
                throw wrongKind(folder, "is not a folder");
            }
        }
    }

    /** Whether there is a file; anything else there is refused. */
    private static boolean regularFile(Path path) throws IOException {
        Optional<BasicFileAttributes> found = attributes(path);
        if (found.isEmpty()) {
            return false;
        }
        refuseLink(path, found.get());
        if (!found.get().isRegularFile()) {
            throw wrongKind(path, "is not a file");
        }
        return true;
    }

    private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static void refuseLink(Path path, BasicFileAttributes found) {
        if (found.isSymbolicLink()) {
            throw new WriteException(
                    WriteFault.LINK_IN_THE_WAY,
                    path + " is a symbolic link, and NixPoet does not write through links",
                    "remove the link, or write into the folder that it points to",
                    List.of(path),
                    null);
        }
    }

    private static WriteException wrongKind(Path path, String what) {
        return new WriteException(
                WriteFault.WRONG_KIND,
                "cannot write: " + path + " is in the way, it " + what,
                "move it away, or write into another folder",
                List.of(path),
                null);
    }

    private static WriteException cannotRead(Path path, IOException e) {
        return new WriteException(
                WriteFault.CANNOT_READ,
                "cannot read " + path + ", to see whether it may be replaced: " + Reason.of(e),
                "make it readable, or write into another folder",
                List.of(path),
                e);
    }

    private WriteException wouldOverwrite() {
        String shown = String.join(", ", handMadeShown.subList(0, Math.min(SHOWN, handMadeShown.size())));
        int hidden = handMadeShown.size() - SHOWN;
        return new WriteException(
                WriteFault.WOULD_OVERWRITE,
                "would overwrite what a person wrote in " + target + ": " + shown
                        + (hidden > 0 ? " and " + hidden + " more" : "") + "; nothing was written",
                "bring the change into the Java code, move the file away, or overwrite it with --force",
                handMade,
                null);
    }
}
