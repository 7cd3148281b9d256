package io.github.nixpoet.generators.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nixpoet.generators.file.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSetWriterTest {

    private static final FileSet SET = FileSet.builder("s")
            .file("a.nix", "{ }\n")
            .file("sub/b.nix", "1 ä 😀\n")
            .script("run.sh", "#!/bin/sh\n")
            .build();

    @TempDir
    Path dir = Path.of("");

    @Test
    void writesANewFolder() throws IOException {
        WriteReport report = write("x/y", SET);

        assertThat(report.target()).isEqualTo(dir.resolve("x/y"));
        assertThat(report.outcomes())
                .containsExactly(
                        Map.entry("a.nix", Outcome.CREATED),
                        Map.entry("run.sh", Outcome.CREATED),
                        Map.entry("sub/b.nix", Outcome.CREATED));
        assertThat(Files.readString(dir.resolve("x/y/sub/b.nix"))).isEqualTo("1 ä 😀\n");
        assertThat(dir.resolve("x/y/run.sh")).isExecutable();
        assertThat(Files.getPosixFilePermissions(dir.resolve("x/y/a.nix")))
                .doesNotContainAnyElementsOf(PosixFilePermissions.fromString("--x--x--x"));
        assertThat(Folder.snapshot(dir.resolve("x/y")).keySet())
                .containsExactly("", ".nixpoet-manifest", "a.nix", "run.sh", "sub", "sub/b.nix");
    }

    @Test
    void notesWhatItWroteAsSha256sumDoes() {
        write("x", FileSet.builder("s").file("a", "abc").build());

        assertThat(dir.resolve("x/.nixpoet-manifest"))
                .content()
                .endsWith("\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n");
    }

    @Test
    void doesNotTouchWhatIsUnchanged() throws IOException {
        write("x", SET);
        FileTime old = FileTime.fromMillis(1_000_000);
        for (String name : Folder.snapshot(dir.resolve("x")).keySet()) {
            Files.setLastModifiedTime(dir.resolve("x").resolve(name), old);
        }

        assertThat(write("x", SET).count(Outcome.UNCHANGED)).isEqualTo(3);
        for (String name : Folder.snapshot(dir.resolve("x")).keySet()) {
            assertThat(Files.getLastModifiedTime(dir.resolve("x").resolve(name)))
                    .as(name)
                    .isEqualTo(old);
        }
    }

    @Test
    void replacesItsOwnWork() throws IOException {
        write("x", SET);
        Files.setPosixFilePermissions(dir.resolve("x/a.nix"), PosixFilePermissions.fromString("rw-r-----"));
        FileSet next = FileSet.builder("s")
                .file("a.nix", "{ b = 1; }\n")
                .file("run.sh", "#!/bin/sh\n")
                .build();

        assertThat(write("x", next).outcomes())
                .containsOnly(
                        Map.entry("a.nix", Outcome.UPDATED),
                        Map.entry("run.sh", Outcome.UPDATED),
                        Map.entry("sub/b.nix", Outcome.REMOVED));
        assertThat(dir.resolve("x/a.nix")).hasContent("{ b = 1; }\n");
        assertThat(Files.getPosixFilePermissions(dir.resolve("x/a.nix")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Files.getPosixFilePermissions(dir.resolve("x/run.sh")).toString())
                .doesNotContain("EXECUTE");
    }

    @Test
    void refusesAHandMadeChangeAndAForeignFile() throws IOException {
        write("x", SET);
        Files.writeString(dir.resolve("x/sub/b.nix"), "mine");
        Files.writeString(dir.resolve("x/new.nix"), "mine too");
        FileSet next = SET.toBuilder().file("new.nix", "1").build();

        WriteException e = refuses(dir.resolve("x"), next, WriteFault.WOULD_OVERWRITE);

        assertThat(e.paths()).containsExactly(dir.resolve("x/new.nix"), dir.resolve("x/sub/b.nix"));
        assertThat(e)
                .hasMessageContaining("new.nix (not written by NixPoet), sub/b.nix (changed by hand)")
                .hasMessageContaining("--force on a command line, force(true) in Java");
        assertThat(FileSetWriter.into(dir.resolve("x")).force(true).write(next).outcomes())
                .containsEntry("new.nix", Outcome.UPDATED)
                .containsEntry("sub/b.nix", Outcome.UPDATED)
                .containsEntry("a.nix", Outcome.UNCHANGED);
        assertThat(write("x", SET).count(Outcome.UNCHANGED)).isEqualTo(3);
    }

    @Test
    void takesAnEqualFileForItsOwn() throws IOException {
        Files.createDirectory(dir.resolve("x"));
        Files.writeString(dir.resolve("x/a.nix"), "{ }\n");

        assertThat(write("x", SET).outcomes()).containsEntry("a.nix", Outcome.UNCHANGED);
        assertThat(write("x", SET.toBuilder().build()).count(Outcome.UNCHANGED)).isEqualTo(3);
        FileSet next = FileSet.builder("s").file("a.nix", "2").build();
        assertThat(write("x", next).outcomes()).containsEntry("a.nix", Outcome.UPDATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage \0 \uFFFD",
                "# nixpoet manifest 9: from the future\n",
                "# nixpoet manifest 1:\nxyz  a.nix\n"
            })
    void takesFilesForForeignWhereTheManifestIsDamaged(String damage) throws IOException {
        write("x", SET);
        Files.writeString(dir.resolve("x/.nixpoet-manifest"), damage);

        assertThat(write("x", SET).count(Outcome.UNCHANGED)).isEqualTo(3);
        Files.writeString(dir.resolve("x/.nixpoet-manifest"), damage);
        refuses(dir.resolve("x"), FileSet.builder("s").file("a.nix", "2").build(), WriteFault.WOULD_OVERWRITE);
    }

    @Test
    void refusesLinksOnTheWay() throws IOException {
        Path outside = Files.createDirectory(dir.resolve("outside"));
        Files.createDirectory(dir.resolve("x"));
        Files.createSymbolicLink(dir.resolve("x/sub"), outside);
        WriteException e = refuses(dir.resolve("x"), SET, WriteFault.LINK_IN_THE_WAY);
        assertThat(e.paths()).containsExactly(dir.resolve("x/sub"));

        Files.delete(dir.resolve("x/sub"));
        for (String name : new String[] {"a.nix", ".nixpoet-manifest"}) {
            Files.createSymbolicLink(dir.resolve("x").resolve(name), outside.resolve("victim"));
            refuses(dir.resolve("x"), SET, WriteFault.LINK_IN_THE_WAY);
            Files.delete(dir.resolve("x").resolve(name));
        }
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void followsALinkThatIsTheTarget() throws IOException {
        Path real = Files.createDirectory(dir.resolve("real"));
        Files.createSymbolicLink(dir.resolve("x"), real);

        write("x", SET);

        assertThat(real.resolve("a.nix")).exists();
    }

    @Test
    void refusesFilesWhereFoldersGoAndTheOtherWayRound() throws IOException {
        Path file = Files.writeString(dir.resolve("file"), "");
        refuses(file, SET, WriteFault.WRONG_KIND);
        assertThat(refuses(file.resolve("x"), SET, WriteFault.WRONG_KIND).paths())
                .containsExactly(file);
        Files.createSymbolicLink(dir.resolve("dangling"), dir.resolve("nowhere"));
        refuses(dir.resolve("dangling"), SET, WriteFault.WRONG_KIND);

        Files.createDirectories(dir.resolve("x/a.nix"));
        refuses(dir.resolve("x"), SET, WriteFault.WRONG_KIND);
        Files.delete(dir.resolve("x/a.nix"));
        Files.writeString(dir.resolve("x/sub"), "");
        refuses(dir.resolve("x"), SET, WriteFault.WRONG_KIND);
    }

    @Test
    void refusesAFolderThatCannotBeMade() {
        Path proc = Path.of("/proc");
        Assumptions.assumeTrue(Files.isDirectory(proc), "skipped: no /proc here");

        WriteException e = catchThrowableOfType(
                WriteException.class,
                () -> FileSetWriter.into(proc.resolve("nixpoet")).write(SET));

        assertThat(e.fault()).isEqualTo(WriteFault.CANNOT_WRITE);
        assertThat(e)
                .hasMessageContaining("cannot make the folder /proc/nixpoet: ")
                .hasMessageContaining("help: ");
        assertThat(e.paths()).containsExactly(proc.resolve("nixpoet"));
    }

    @Test
    void refusesAReadOnlyFolder() throws IOException {
        Path x = Files.createDirectory(dir.resolve("x"));
        Files.setPosixFilePermissions(x, PosixFilePermissions.fromString("r-xr-xr-x"));
        Assumptions.assumeFalse(Files.isWritable(x), "skipped: permissions do not bind root");

        assertThat(refuses(x, SET, WriteFault.CANNOT_WRITE))
                .hasMessageContaining("cannot write into " + x + ": permission denied")
                .hasMessageContaining("help: get the right to write there");
    }

    @Test
    void refusesItsOwnNames() {
        refuses(
                dir.resolve("x"),
                FileSet.builder("s").file("sub/.nixpoet-manifest", "").build(),
                WriteFault.RESERVED_NAME);
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        write("x", SET);
        Path stale = new TemporaryNames(999_999_999).beside(dir.resolve("x/sub/b.nix"));
        Path living = TemporaryNames.ofThisProcess().beside(dir.resolve("x/sub/b.nix"));
        Files.writeString(stale, "");
        Files.writeString(living, "");

        write("x", SET.toBuilder().file("sub/c", "").build());

        assertThat(stale).doesNotExist();
        assertThat(living).exists();
    }

    private WriteReport write(String folder, FileSet set) {
        return FileSetWriter.into(dir.resolve(folder)).write(set);
    }

    /** Refused, and nothing at all was changed. */
    private WriteException refuses(Path target, FileSet set, WriteFault fault) {
        Map<String, String> before = Folder.snapshot(dir);
        WriteException e = catchThrowableOfType(
                WriteException.class, () -> FileSetWriter.into(target).write(set));
        assertThat(e).as("refusal").isNotNull();
        assertThat(e.fault()).isEqualTo(fault);
        assertThat(Folder.snapshot(dir)).isEqualTo(before);
        return e;
    }
}
