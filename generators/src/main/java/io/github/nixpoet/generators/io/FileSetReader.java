package io.github.nixpoet.generators.io;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.generators.file.SourceMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads back what {@link FileSetWriter} wrote into a folder: files, plans, and which line of Java made what.
 *
 * <pre>{@code
 * for (FileSet set : FileSetReader.from(Path.of("out/web")).read()) {
 *     set.plans().forEach(plan -> System.out.println(set.name() + ": " + plan.name()));
 * }
 * }</pre>
 */
public final class FileSetReader {

    private final Path folder;

    private FileSetReader(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * A reader; nothing is read yet.
     *
     * @param folder what a set was written into
     * @return a reader
     */
    public static FileSetReader from(Path folder) {
        return new FileSetReader(folder);
    }

    /**
     * Reads the sets of the folder.
     *
     * @return the sets by name, with the files as they are now; empty if NixPoet wrote nothing there. A file that a person changed has no
     *     source map; one that is gone is left out, and so are plans that name it
     * @throws IOException if a file is there and can't be read
     */
    public List<FileSet> read() throws IOException {
        Manifest manifest = Manifest.read(folder.resolve(Manifest.NAME));
        ProjectNotes notes = ProjectNotes.read(folder.resolve(ProjectNotes.NAME));
        Set<String> names = new TreeSet<>();
        manifest.files().values().forEach(entry -> names.add(entry.set()));
        List<FileSet> sets = new ArrayList<>();
        for (String name : names) {
            List<GeneratedFile> files = new ArrayList<>();
            for (String path : manifest.paths(name)) {
                file(path, name, manifest, notes).ifPresent(files::add);
            }
            set(name, files, notes).ifPresent(sets::add);
        }
        return sets;
    }

    /** A folder that somebody made up may name a set or a file as nothing here does. */
    private static Optional<FileSet> set(String name, List<GeneratedFile> files, ProjectNotes notes) {
        Set<String> paths = new HashSet<>();
        files.forEach(file -> paths.add(file.path()));
        List<BuildPlan> plans = notes.plans(name).stream()
                .filter(plan -> paths.containsAll(plan.files()))
                .toList();
        try {
            return Optional.of(FileSet.builder(name).files(files).plans(plans).build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<GeneratedFile> file(String path, String set, Manifest manifest, ProjectNotes notes)
            throws IOException {
        Path file = folder.resolve(path);
        try {
            Place.checkFolders(folder, path);
            if (!Place.isFile(file)) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            boolean ours = manifest.wrote(path, Hash.of(text));
            SourceMap map = ours ? notes.sourceMap(set, path) : SourceMap.EMPTY;
            return Optional.of(new GeneratedFile(path, text, Place.isExecutable(file, false), map));
        } catch (WriteException | IllegalArgumentException e) {
            return Optional.empty(); // A link, or a name that no set has.
        }
    }
}
