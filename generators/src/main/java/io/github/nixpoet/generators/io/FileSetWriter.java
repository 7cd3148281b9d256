package io.github.nixpoet.generators.io;

import io.github.nixpoet.generators.file.FileSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
 * that it had; only the right to run it follows the set. Files of earlier sets stay.
 */
public final class FileSetWriter {

    private final Path target;
    private final boolean force;
    private final Disk disk;
    private final TemporaryNames names;

    FileSetWriter(Path target, boolean force, Disk disk, TemporaryNames names) {
        this.target = target.toAbsolutePath();
        this.force = force;
        this.disk = disk;
        this.names = names;
    }

    /**
     * A writer that overwrites only what NixPoet wrote.
     *
     * @param target the folder; made if it is not there
     * @return a writer
     */
    public static FileSetWriter into(Path target) {
        return new FileSetWriter(target, false, new RealDisk(), TemporaryNames.ofThisProcess());
    }

    /**
     * The same writer, told whether it may overwrite what a person wrote. Links and folders stay untouched in any case.
     *
     * @param overwrite whether to
     * @return a writer
     */
    public FileSetWriter force(boolean overwrite) {
        return new FileSetWriter(target, overwrite, disk, names);
    }

    /**
     * Writes a set.
     *
     * @param set what to write
     * @return what was done to each file
     * @throws WriteException if something is in the way or the disk refuses; the folder is then as it was
     */
    public WriteReport write(FileSet set) {
        Survey survey = Survey.of(target, set, force);
        new Transaction(disk, names).apply(target, changes(survey));
        return new WriteReport(target, survey.outcomes());
    }

    /** The files, between a manifest that allows for the old content and the new and one that knows the new alone. */
    private List<Change> changes(Survey survey) {
        Manifest before = survey.manifest();
        Manifest during = before.and(survey.hashes());
        Manifest after = before.with(survey.hashes());
        List<Change> changes = new ArrayList<>(survey.changes());
        if (!during.equals(before)) {
            changes.add(0, manifest(during));
        }
        if (!after.equals(during)) {
            changes.add(manifest(after));
        }
        return changes;
    }

    private Change manifest(Manifest manifest) {
        return new Change(target.resolve(Manifest.NAME), manifest.text(), false);
    }
}
