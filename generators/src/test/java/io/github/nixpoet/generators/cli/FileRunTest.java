package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRunTest {

    @TempDir
    Path folder;

    @Test
    void aFileTooLargeForTheMemoryFailsAndTheOthersGoOn() throws IOException {
        Path large = Files.writeString(folder.resolve("large.nix"), "");
        Files.writeString(folder.resolve("small.nix"), "1234567");
        StringWriter reports = new StringWriter();
        Work work = (file, content) -> {
            if (file.equals(large)) {
                throw new OutOfMemoryError("Java heap space");
            }
            return Work.Done.AS_IT_IS;
        };
        FileRun run = new FileRun(List.of(folder), work, KnownFiles.NONE, new PrintWriter(reports, true), false);

        assertThat(run.run()).isFalse();
        assertThat(reports.toString().strip())
                .isEqualTo(large + ": too large for the memory; give Java more of it by -Xmx");
        assertThat(run.summary()).startsWith("2 files, 1 failed, 7 bytes");
    }
}
