package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    Path folder;

    @Test
    void filesAreReadWholeWhateverTheirSize() throws IOException {
        for (int size : new int[] {200_000, 0, 1, 65_535, 65_536, 65_537, 2}) {
            byte[] bytes = new byte[size];
            for (int i = 0; i < size; i++) {
                bytes[i] = (byte) (i * 31 + size);
            }
            Path file = Files.write(folder.resolve("file"), bytes);

            assertThat(Contents.of(file)).as("%d bytes", size).isEqualTo(bytes);
        }
    }
}
