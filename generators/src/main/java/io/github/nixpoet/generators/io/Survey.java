package io.github.nixpoet.generators.io;

import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at the target before anything is written: what is there, whose it is, what would become of it. */
final class Survey {

    /** What the writer keeps for itself, now and to come. */
    private static final String RESERVED = ".nixpoet-";

    private final Path target;
    private final FileSet set;
    private final Manifest manifest;
    private final StaleFiles stale;
    private final Optional<Change> notes;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final List<Change> puts = new ArrayList<>();
    private final Map<Path, String> handMade = new LinkedHashMap<>();

    private Survey(Path target, FileSet set, Manifest manifest, StaleFiles stale, Optional<Change> notes) {
        this.target = target;
        this.set = set;
        this.manifest = manifest;
        this.stale = stale;
        this.notes = notes;
    }

    /** Looks without changing anything; throws what stands in the way. */
    static Survey of(Path target, FileSet set, boolean force) {
        Place.checkTarget(target);
        Manifest manifest = readManifest(target);
        Survey survey = new Survey(target, set, manifest, stale(target, set, manifest), notes(target, set));
        set.files().forEach(survey::look);
        if (!force && !survey.handMade.isEmpty()) {
            throw Refusal.wouldOverwrite(target, survey.handMade);
        }
        return survey;
    }

    /** Whether nothing was written by others since. */
    boolean holds() {
        return readManifest(target).equals(manifest) && notes(target, set).equals(notes);
    }

    /** What would become of each file, by its path in the set. */
    Map<String, Outcome> outcomes() {
        Map<String, Outcome> all = new LinkedHashMap<>(outcomes);
        all.putAll(stale.outcomes());
        return all;
    }

    /**
     * What is to be done, in rounds: first a manifest that allows for the old content and the new, so that after a kill all that is found
     * is known; then the files, and a manifest that knows the new content alone.
     */
    List<List<Change>> changes() {
        Manifest during = manifest.and(set.name(), hashes);
        Manifest after = manifest.with(set.name(), hashes).without(stale.gone());
        List<Change> changes = new ArrayList<>(puts);
        changes.addAll(stale.changes());
        notes.ifPresent(changes::add);
        if (!after.equals(during)) {
            changes.add(manifest(after));
        }
        return Stream.of(during.equals(manifest) ? List.<Change>of() : List.of(manifest(during)), changes)
                .filter(round -> !round.isEmpty())
                .toList();
    }

    /** What runs that were killed left. */
    List<Path> leftovers(TemporaryNames names) {
        Set<Path> folders = new LinkedHashSet<>(Set.of(target));
        manifest.files()
                .keySet()
                .forEach(path -> folders.add(target.resolve(path).resolveSibling("")));
        hashes.keySet().forEach(path -> folders.add(target.resolve(path).resolveSibling("")));
        List<Path> leftovers = new ArrayList<>();
        for (Path folder : folders) {
            try {
                leftovers.addAll(names.stale(folder));
            } catch (IOException e) {
                throw Refusal.cannotRead(folder, e);
            }
        }
        if (Files.exists(target.resolve(FolderLock.NAME), LinkOption.NOFOLLOW_LINKS)) {
            leftovers.add(target.resolve(FolderLock.NAME));
        }
        return leftovers;
    }

    private static Manifest readManifest(Path target) {
        Path file = target.resolve(Manifest.NAME);
        try {
            Place.isFile(file);
            return Manifest.read(file);
        } catch (IOException e) {
            throw Refusal.cannotRead(file, e);
        }
    }

    private static StaleFiles stale(Path target, FileSet set, Manifest manifest) {
        try {
            return StaleFiles.of(target, set, manifest);
        } catch (IOException e) {
            throw Refusal.cannotRead(target, e);
        }
    }

    /** The notes of the folder, if they are not as they should be. */
    private static Optional<Change> notes(Path target, FileSet set) {
        Path file = target.resolve(ProjectNotes.NAME);
        try {
            boolean there = Place.isFile(file);
            ProjectNotes notes = ProjectNotes.read(file).with(set);
            if (notes.isEmpty()) {
                return there ? Optional.of(new Change.Remove(file)) : Optional.empty();
            }
            String text = notes.text();
            return there && Hash.of(file).equals(Hash.of(text))
                    ? Optional.empty()
                    : Optional.of(new Change.Put(file, text, false));
        } catch (IOException e) {
            throw Refusal.cannotRead(file, e);
        }
    }

    private Change manifest(Manifest content) {
        return new Change.Put(target.resolve(Manifest.NAME), content.text(), false);
    }

    private void look(GeneratedFile file) {
        Path path = resolve(file.path());
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        if (name.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
            throw Refusal.reservedName(path);
        }
        String hash = Hash.of(file.text());
        hashes.put(file.path(), hash);
        try {
            Place.checkFolders(target, file.path());
            Outcome outcome = outcome(file, path, hash);
            outcomes.put(file.path(), outcome);
            if (outcome != Outcome.UNCHANGED) {
                puts.add(new Change.Put(path, file.text(), file.executable()));
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

    private Outcome outcome(GeneratedFile file, Path path, String hash) throws IOException {
        if (!Place.isFile(path)) {
            return Outcome.CREATED;
        }
        String found = Hash.of(path);
        if (found.equals(hash)) {
            return Place.isExecutable(path, file.executable()) == file.executable()
                    ? Outcome.UNCHANGED
                    : Outcome.UPDATED;
        }
        if (!manifest.wrote(file.path(), found)) {
            handMade.put(path, manifest.knows(file.path()) ? "changed by hand" : "not written by NixPoet");
        }
        return Outcome.UPDATED;
    }
}
