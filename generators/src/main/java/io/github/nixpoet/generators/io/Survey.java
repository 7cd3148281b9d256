package io.github.nixpoet.generators.io;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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

    private final Path target;
    private final Manifest manifest;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Path, String> handMade = new LinkedHashMap<>();

    private Survey(Path target, Manifest manifest) {
        this.target = target;
        this.manifest = manifest;
    }

    /** Looks without changing anything; throws what stands in the way. */
    static Survey of(Path target, FileSet set, boolean force) {
        checkTarget(target);
        Survey survey = new Survey(target, readManifest(target.resolve(Manifest.NAME)));
        set.files().forEach(survey::look);
        if (!force && !survey.handMade.isEmpty()) {
            throw Refusal.wouldOverwrite(target, survey.handMade);
        }
        return survey;
    }

    Manifest manifest() {
        return manifest;
    }

    /** What would become of each file, by its path in the set. */
    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    /** The hash that each file will have, by its path in the set. */
    Map<String, String> hashes() {
        return hashes;
    }

    /** The files that are not yet as they should be. */
    List<Change> changes() {
        return changes;
    }

    private static void checkTarget(Path target) {
        for (Path path = target; path != null && !Files.isDirectory(path); path = path.getParent()) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw Refusal.notAFolder(path);
            }
        }
    }

    private static Manifest readManifest(Path file) {
        try {
            isFile(file);
            return Manifest.read(file);
        } catch (IOException e) {
            throw Refusal.cannotRead(file, e);
        }
    }

    private void look(GeneratedFile file) {
        Path path = resolve(file.path());
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        if (name.equals(Manifest.NAME) || TemporaryNames.matches(name)) {
            throw Refusal.reservedName(path);
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
            throw Refusal.cannotRead(path, e);
        }
    }

    private Path resolve(String path) {
        try {
            return target.resolve(path);
        } catch (InvalidPathException e) {
            throw Refusal.unspeakable(target, path);
        }
    }

    private void checkFolders(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Path folder = target.resolve(path.substring(0, slash));
            Optional<BasicFileAttributes> found = attributes(folder);
            if (found.isPresent() && !found.get().isDirectory()) {
                throw Refusal.notAFolder(folder);
            }
        }
    }

    private Outcome outcome(GeneratedFile file, Path path, String hash) throws IOException {
        if (!isFile(path)) {
            return Outcome.CREATED;
        }
        String found = Hash.of(path);
        if (found.equals(hash)) {
            return isExecutable(path, file.executable()) == file.executable() ? Outcome.UNCHANGED : Outcome.UPDATED;
        }
        if (!manifest.wrote(file.path(), found)) {
            handMade.put(path, manifest.knows(file.path()) ? "changed by hand" : "not written by NixPoet");
        }
        return Outcome.UPDATED;
    }

    /** A file system without permissions agrees with whatever is wanted. */
    private static boolean isExecutable(Path path, boolean wanted) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_EXECUTE)
                : wanted;
    }

    /** Whether there is a file; anything else there is refused. */
    private static boolean isFile(Path path) throws IOException {
        Optional<BasicFileAttributes> found = attributes(path);
        if (found.isPresent() && !found.get().isRegularFile()) {
            throw Refusal.notAFile(path);
        }
        return found.isPresent();
    }

    /** What is at a path, which must not be a link. */
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
