package io.github.nixpoet.generators.io;

import io.github.nixpoet.edit.UnifiedDiff;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes file sets into a folder, all files of a set or none.
 *
 * <pre>{@code
 * WriteReport report = FileSetWriter.into(Path.of("out/hello-image")).write(set);
 * report.outcomes().get("images.nix");   // CREATED, the next time UNCHANGED
 * }</pre>
 *
 * <p>Before the first byte is written everything is looked at: a file that a person changed since NixPoet wrote it, a file
 * that NixPoet never wrote, a symbolic link or a folder in the way end the run with nothing changed. What NixPoet wrote is
 * noted in {@code .nixpoet-manifest} beside the files; without that note a file counts as foreign, unless it is the same.
 *
 * <p>A file is replaced in one step, so a reader sees the old one or the new one, never a part. It keeps the permissions
 * that it had; only the right to run it follows the set.
 *
 * <p>A set takes the place of the one of its name that was written there before: what that one had and this one has not is
 * removed, with the folders that are empty by that, unless a person changed it. Sets of other names in the folder stay.
 *
 * <p>One writer at a time is at work in a folder, in this process or any other; a second one waits for ten seconds.
 */
public final class FileSetWriter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path target;
    private final boolean force;
    private final Disk disk;
    private final TemporaryNames names;
    private final Duration patience;

    FileSetWriter(Path target, boolean force, Disk disk, TemporaryNames names, Duration patience) {
        this.target = target.toAbsolutePath();
        this.force = force;
        this.disk = disk;
        this.names = names;
        this.patience = patience;
    }

    /**
     * A writer that overwrites only what NixPoet wrote.
     *
     * @param target the folder; made if it is not there
     * @return a writer
     */
    public static FileSetWriter into(Path target) {
        return new FileSetWriter(target, false, new RealDisk(), TemporaryNames.ofThisProcess(), PATIENCE);
    }

    /**
     * The same writer, told whether it may overwrite what a person wrote. Links and folders stay untouched in any case, and
     * so does what a person wrote into a file that the set no longer has.
     *
     * @param overwrite whether to
     * @return a writer
     */
    public FileSetWriter force(boolean overwrite) {
        return new FileSetWriter(target, overwrite, disk, names, patience);
    }

    /**
     * Looks what writing a set would do, and touches nothing.
     *
     * @param set what would be written
     * @return what would be done to each file, with the differences
     * @throws WriteException if {@link #write} would be refused for what lies in the folder
     */
    public WritePreview preview(FileSet set) {
        Survey survey = Survey.of(target, set, force);
        Map<String, String> texts =
                set.files().stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text));
        Map<String, String> diffs = new LinkedHashMap<>();
        survey.outcomes().forEach((path, outcome) -> {
            if (outcome != Outcome.UNCHANGED && outcome != Outcome.KEPT) {
                String before = outcome == Outcome.CREATED ? "" : read(target.resolve(path));
                diffs.put(path, UnifiedDiff.of(path, before, texts.getOrDefault(path, "")));
            }
        });
        return new WritePreview(new WriteReport(target, survey.outcomes()), diffs);
    }

    /**
     * Writes a set.
     *
     * @param set what to write
     * @return what was done to each file
     * @throws WriteException if something is in the way, another writer is at work or the disk refuses; the folder is then as
     *     it was
     */
    public WriteReport write(FileSet set) {
        Survey survey = Survey.of(target, set, force);
        if (survey.changes().isEmpty() && survey.leftovers(names).isEmpty()) {
            return new WriteReport(target, survey.outcomes());
        }
        Workspace workspace = new Workspace(target, disk, names);
        boolean written = false;
        try {
            workspace.createFolders(target);
            WriteReport report = writeAlone(set, survey, workspace);
            written = true;
            return report;
        } finally {
            if (!written) {
                workspace.removeFolders();
            }
        }
    }

    private WriteReport writeAlone(FileSet set, Survey before, Workspace workspace) {
        try (FolderLock lock = FolderLock.take(target, patience)) {
            Survey survey = before.holds() ? before : Survey.of(target, set, force);
            List<Path> leftovers = survey.leftovers(names);
            leftovers.remove(lock.file());
            leftovers.forEach(workspace::quietlyDelete);
            new Transaction(workspace).apply(survey.changes());
            return new WriteReport(target, survey.outcomes());
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw Refusal.cannotRead(file, e);
        }
    }
}
