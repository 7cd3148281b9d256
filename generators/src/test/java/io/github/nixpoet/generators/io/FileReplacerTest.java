package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacerTest {

    @TempDir
    Path folder;

    @Test
    void whatWasChangedMeanwhileIsKept() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "1");
        FileReplacer replacer = FileReplacer.of(file);
        Files.writeString(file, "by hand");

        assertThatIOException()
                .isThrownBy(() -> replacer.replace("2"))
                .withMessageContaining("was changed by something else meanwhile");
        assertThat(file).hasContent("by hand");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whatVanishesIsNotMadeAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "1");
        FileReplacer replacer = FileReplacer.of(file);
        Files.delete(file);

        assertThatIOException().isThrownBy(() -> replacer.replace("2"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNoFile() {
        assertThatIOException().isThrownBy(() -> FileReplacer.of(folder)).withMessageContaining("is no file");
    }
}
