package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"rwxr--r--", "rw-------", "rw-rw-r-x"})
    void permissionsStayToTheBit(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "1");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        FileReplacer.of(file).replace("2");

        assertThat(file).hasContent("2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    /** As on a full disk, once or for the rest of the time. */
    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, false", "0, true", "1, true", "2, true"})
    void whatCanNotBeWrittenStaysAsItWas(int change, boolean forEver) throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "before");
        FileReplacer replacer = FileReplacer.of(file);
        FailingDisk disk = new FailingDisk(change, forEver);

        assertThatIOException().isThrownBy(() -> replacer.replace("after, and longer", disk));
        assertThat(disk.hasFailed()).isTrue();
        assertThat(file).hasContent("before");
        if (!forEver) {
            assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        }
    }

    @Test
    void aFolderIsNoFile() {
        assertThatIOException().isThrownBy(() -> FileReplacer.of(folder)).withMessageContaining("is no file");
    }
}
