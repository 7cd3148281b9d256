package io.github.nixpoet.generators.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes changes in rounds, all or none: all of a round is on the disk beside its goal before the first of it is seen. */
final class Transaction {

    private final Workspace workspace;
    private final Disk disk;
    private final Deque<Step> done = new ArrayDeque<>();
    private Path at;

    Transaction(Workspace workspace) {
        this.workspace = workspace;
        this.disk = workspace.disk();
        this.at = workspace.target();
    }

    /** Makes the changes in their order; if one fails, those before it are undone and the failure is thrown. */
    void apply(List<List<Change>> rounds) {
        try {
            for (List<Change> round : rounds) {
                apply(round);
            }
            at = workspace.target();
            disk.force(folders(rounds));
        } catch (IOException e) {
            throw Refusal.cannotWrite(at, e, undo());
        } catch (RuntimeException | Error e) {
            undo();
            throw e;
        } finally {
            workspace.removeTemporary();
        }
    }

    private void apply(Collection<Change> round) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Change change : round) {
            at = change.path();
            steps.add(change.prepare(workspace));
        }
        disk.force(workspace.takeStaged());
        for (Step step : steps) {
            at = step.path();
            step.apply(disk);
            done.push(step);
        }
    }

    /** Those in which a name came or went, as far as they are still there. */
    private Set<Path> folders(List<List<Change>> rounds) {
        Set<Path> folders = new LinkedHashSet<>();
        rounds.forEach(
                round -> round.forEach(change -> folders.add(change.path().resolveSibling(""))));
        workspace.folders().forEach(folder -> folders.add(folder.resolveSibling("")));
        folders.removeIf(folder -> !Files.isDirectory(folder));
        return folders;
    }

    /** Puts back what was there, newest first; answers what could not be put back. */
    private List<Path> undo() {
        List<Path> lost = new ArrayList<>();
        for (Step step : done) {
            try {
                step.undo(disk);
            } catch (IOException e) {
                lost.add(step.path());
            }
        }
        return lost;
    }
}
