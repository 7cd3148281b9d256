package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers that die and writers that meet, in processes and threads. */
class WriterProcessTest {

    /** As many as writing {@link ChildWriter#SECOND} over {@link ChildWriter#FIRST} takes. */
    private static final int OPERATIONS = 27;

    @TempDir
    Path dir;

    @Test
    void aKillAtAnyOperationLeavesWholeFilesAndTheNextRunIsClean() throws Exception {
        int killed = 0;
        for (int code = ChildWriter.KILLED; code != 0; killed++) {
            Path target = dir.resolve("kill " + killed);
            FileSetWriter.into(target).write(ChildWriter.FIRST);
            code = ChildWriter.start(target.toString(), Integer.toString(killed))
                    .waitFor();
            assertThat(code).isIn(0, ChildWriter.KILLED);

            assertThat(target.resolve("$(touch x) 'q\"")).content().isIn("old", "new");
            FileSet next = killed % 2 == 0 ? ChildWriter.SECOND : ChildWriter.FIRST;
            FileSetWriter.into(target).write(next);
            Path fresh = dir.resolve("fresh " + killed);
            FileSetWriter.into(fresh).write(next);
            assertThat(Folder.snapshot(target)).as("killed at %d", killed).isEqualTo(Folder.snapshot(fresh));
        }
        assertThat(killed).isEqualTo(OPERATIONS);
    }

    @Test
    void aWriterInAnotherProcessIsWaitedForAndAKilledOneHoldsNothing() throws Exception {
        Path target = Files.createDirectory(dir.resolve("x"));
        Process other = ChildWriter.start(target.toString(), "hold");
        try {
            assertThat(other.inputReader().readLine()).endsWith(FolderLock.NAME);

            WriteException e = catchThrowableOfType(
                    WriteException.class, () -> impatient(target).write(ChildWriter.FIRST));

            assertThat(e.fault()).isEqualTo(WriteFault.FOLDER_BUSY);
            assertThat(e)
                    .hasMessageContaining("another writer is at work in " + target + ", process " + other.pid())
                    .hasMessageContaining("help: wait for it to end");
            assertThat(Folder.snapshot(target).keySet()).containsExactly("", FolderLock.NAME);
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(target.resolve(FolderLock.NAME)).exists();

        impatient(target).write(ChildWriter.FIRST);

        assertThat(target.resolve(FolderLock.NAME)).doesNotExist();
        assertThat(target.resolve("gone/y")).hasContent("y");
    }

    @Test
    void aWriterInAnotherThreadIsWaitedFor() {
        Path target = dir.resolve("x");
        FileSetWriter.into(target).write(ChildWriter.FIRST);
        try (FolderLock lock = FolderLock.take(target, Duration.ZERO)) {
            assertThat(lock.file()).exists();
            WriteException e = catchThrowableOfType(
                    WriteException.class, () -> impatient(target).write(ChildWriter.SECOND));
            assertThat(e).hasMessageContaining("another writer is at work in " + target + " in this process");
        }
        assertThat(impatient(target).write(ChildWriter.SECOND).count(Outcome.REMOVED))
                .isEqualTo(1);
    }

    @Test
    void manyWritersTakeTurns() throws InterruptedException, ExecutionException, IOException {
        Path target = dir.resolve("new/x");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<WriteReport>> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            FileSet set = FileSet.builder("set" + i % 5)
                    .file("f" + i % 5, "text " + i)
                    .file("d" + i + "/g", "g")
                    .build();
            reports.add(threads.submit(() -> FileSetWriter.into(target).write(set)));
        }
        threads.shutdown();
        for (Future<WriteReport> report : reports) {
            assertThat(report.get().outcomes()).hasSizeBetween(2, 3);
        }
        // Each of the five sets is there as its last writer left it.
        assertThat(Folder.snapshot(target)).hasSize(2 + 5 * 3);
        assertThat(Manifest.read(target.resolve(Manifest.NAME)).files()).hasSize(5 * 2);
    }

    private static FileSetWriter impatient(Path target) {
        return new FileSetWriter(target, false, new RealDisk(), TemporaryNames.ofThisProcess(), Duration.ofMillis(50));
    }
}
