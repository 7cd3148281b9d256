package io.github.nixpoet.generators.io;

import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an earlier set of the same name had and the new one has not. */
final class StaleFiles {

    private final Path target;
    private final Manifest manifest;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<String> gone = new ArrayList<>();
    private final Set<Path> folders = new TreeSet<>(Comparator.reverseOrder());

    private StaleFiles(Path target, Manifest manifest) {
        this.target = target;
        this.manifest = manifest;
    }

    static StaleFiles of(Path target, FileSet set, Manifest manifest) throws IOException {
        StaleFiles stale = new StaleFiles(target, manifest);
        // On a disk that knows no case a file that now is named otherwise is the same file.
        Set<String> now = set.files().stream().map(file -> fold(file.path())).collect(Collectors.toSet());
        for (String path : manifest.paths(set.name())) {
            if (!now.contains(fold(path))) {
                stale.look(path);
            }
        }
        return stale;
    }

    /** What becomes of each that is still there. */
    Map<String, Outcome> outcomes() {
        return outcomes;
    }

    /** Those that will not be there, and those that somebody removed already. */
    List<String> gone() {
        return gone;
    }

    /** The removals: files, and then the folders that may be empty by that, the deepest first. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        outcomes.forEach((path, outcome) -> {
            if (outcome == Outcome.REMOVED) {
                changes.add(new Change.Remove(target.resolve(path)));
            }
        });
        folders.forEach(folder -> changes.add(new Change.RemoveFolder(folder)));
        return changes;
    }

    private void look(String path) throws IOException {
        Path file = target.resolve(path);
        try {
            Place.checkFolders(target, path);
            if (Place.isFile(file)) {
                boolean ours = manifest.wrote(path, Hash.of(file));
                outcomes.put(path, ours ? Outcome.REMOVED : Outcome.KEPT);
                if (!ours) {
                    return;
                }
            }
        } catch (WriteException e) {
            outcomes.put(path, Outcome.KEPT); // A person put a link or a folder there.
            return;
        }
        gone.add(path);
        for (Path folder = file.getParent(); folder != null && !folder.equals(target); folder = folder.getParent()) {
            if (Files.isDirectory(folder)) {
                folders.add(folder);
            }
        }
    }

    private static String fold(String path) {
        return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
