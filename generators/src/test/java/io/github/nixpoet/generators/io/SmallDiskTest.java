package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real disk that is full or read-only, where this process may mount one of 64 KiB. */
class SmallDiskTest {

    @TempDir
    Path dir;

    @Test
    void leavesTheFolderAsItWasAndSaysWhy() throws IOException, InterruptedException {
        Path small = Files.createDirectory(dir.resolve("small"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64k", "nixpoet", small.toString()) == 0,
                "skipped: no right to mount a small disk");
        try {
            FileSetWriter writer = FileSetWriter.into(small.resolve("x"));
            FileSet first =
                    FileSet.builder("s").file("a", "old").file("gone", "x").build();
            writer.write(first);
            Map<String, String> before = Folder.snapshot(small);
            FileSet large = FileSet.builder("s")
                    .file("a", "new")
                    .file("b", "b".repeat(100_000))
                    .build();

            WriteException e = catchThrowableOfType(WriteException.class, () -> writer.write(large));

            assertThat(e.fault()).isEqualTo(WriteFault.CANNOT_WRITE);
            assertThat(e)
                    .hasMessageContaining("cannot write " + small.resolve("x/b") + ": No space left on device")
                    .hasMessageContaining("nothing was changed")
                    .hasMessageContaining("help: make room on that disk");
            assertThat(Folder.snapshot(small)).isEqualTo(before);

            assertThat(run("mount", "-o", "remount,ro", small.toString())).isZero();
            WriteException locked = catchThrowableOfType(WriteException.class, () -> writer.write(large));
            assertThat(locked)
                    .hasMessageContaining("cannot write into " + small.resolve("x") + ": Read-only file system")
                    .hasMessageContaining("help: write into a folder on a disk that can be written");
            assertThat(writer.write(first).count(Outcome.UNCHANGED)).isEqualTo(2);
        } finally {
            run("umount", small.toString());
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
