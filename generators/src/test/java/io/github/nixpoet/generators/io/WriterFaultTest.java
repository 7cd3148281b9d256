package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails at each change in turn. */
class WriterFaultTest {

    private static final FileSet FIRST = FileSet.builder("s")
            .file("a", "old a")
            .file("sub/b", "old b")
            .script("c", "old c")
            .file("gone/x/y", "old y")
            .file("gone/z", "old z")
            .build();
    private static final FileSet SECOND = FileSet.builder("s")
            .file("a", "new a")
            .file("sub/b", "new b")
            .file("c", "old c")
            .file("more/d/e", "new e")
            .build();

    @TempDir
    Path dir = Path.of("");

    @Test
    void leavesTheFolderAsItWasWhenAChangeFails() {
        into(dir.resolve("full")).write(FIRST);
        for (String target : new String[] {"full", "empty/er"}) {
            Map<String, String> before = Folder.snapshot(dir);
            int changes = 0;
            for (FailingDisk disk = write(target, changes, false);
                    disk.hasFailed();
                    disk = write(target, ++changes, false)) {
                assertThat(Folder.snapshot(dir)).as("change %d", changes).isEqualTo(before);
            }
            assertThat(changes).isGreaterThan(12);
            assertThat(Folder.snapshot(dir.resolve(target)).keySet())
                    .containsExactly("", ".nixpoet-manifest", "a", "c", "more", "more/d", "more/d/e", "sub", "sub/b");
        }
    }

    @Test
    void leavesWholeFilesAndNoDoubtWhenItIsKilled() throws IOException {
        boolean failed = true;
        for (int changes = 0; failed; changes++) {
            Path target = Files.createDirectory(dir.resolve("k" + changes));
            into(target).write(FIRST);
            failed = write(target.getFileName() + "", changes, true).hasFailed();

            assertThat(Files.readString(target.resolve("a"))).isIn("old a", "new a");
            assertThat(Files.readString(target.resolve("sub/b"))).isIn("old b", "new b");
            if (Files.exists(target.resolve("gone/x/y"))) {
                assertThat(target.resolve("gone/x/y")).hasContent("old y");
            }
            FileSet third = SECOND.toBuilder().file("f", "3").build();
            into(target).write(FIRST);
            into(target).write(third);
            assertThat(Folder.snapshot(target).keySet())
                    .as("kill at change %d", changes)
                    .containsExactly(
                            "", ".nixpoet-manifest", "a", "c", "f", "more", "more/d", "more/d/e", "sub", "sub/b");
        }
    }

    private static FileSetWriter into(Path target) {
        return new FileSetWriter(
                target, false, new CountedDisk(), TemporaryNames.ofThisProcess(), Duration.ofSeconds(10));
    }

    private FailingDisk write(String target, int changes, boolean killed) {
        FailingDisk disk = new FailingDisk(changes, killed);
        try {
            new FileSetWriter(dir.resolve(target), false, disk, new TemporaryNames(999_999_999), Duration.ZERO)
                    .write(SECOND);
        } catch (WriteException e) {
            assertThat(e.fault()).isEqualTo(WriteFault.CANNOT_WRITE);
            assertThat(e)
                    .hasMessageContaining("No space left on device")
                    .hasMessageContaining("help: make room on that disk")
                    .hasMessageNotContaining(
                            "cannot write " + dir.resolve(target).resolve(Manifest.NAME));
        }
        return disk;
    }
}
