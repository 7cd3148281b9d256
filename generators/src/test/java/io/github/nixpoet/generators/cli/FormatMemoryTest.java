package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code format} remembers. That a file is not looked into shows where it was made ugly behind the program's back. */
class FormatMemoryTest {

    private static final String TIDY = "{ a = 1; }\n";
    private static final String UGLY = "{ a=1  ; }\n";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-05-06T07:08:09.123456789Z"));
    private static final Digest STAMP = new Digest(1, 2);

    @TempDir
    Path dir;

    private Path tree;
    private Path cache;
    private Path memory;

    @BeforeEach
    void folders() throws IOException {
        tree = Files.createDirectory(dir.resolve("tree"));
        cache = dir.resolve("cache/nixpoet");
        memory = cache.resolve("formatted");
    }

    private Path file(String name, String text) throws IOException {
        Path file = tree.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.setLastModifiedTime(Files.writeString(file, text), LONG_AGO);
    }

    /** The same file, size and time with other content. */
    private static void disguise(Path file) throws IOException {
        Files.setLastModifiedTime(Files.writeString(file, UGLY), LONG_AGO);
    }

    private Cli format(Object... arguments) {
        return format(STAMP, arguments);
    }

    private Cli format(Digest stamp, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new CommandLine(new FormatCommand(() -> Optional.of(new DigestFile(memory, stamp))))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Cli(code, out.toString(), err.toString());
    }

    private static void assertKnown(Cli run, int known) {
        assertThat(run.out())
                .matches("\\d+ files, \\d+ failed, \\d+ bytes, \\d+\\.\\d{3} s"
                        + (known == 0 ? "" : ", " + known + " known") + "\\R");
    }

    @Test
    void aFileThatWasFoundFormattedIsNotLookedIntoAgain() throws IOException {
        Path file = file("a.nix", TIDY);
        file("sub/b.nix", TIDY);

        assertKnown(format("--check", tree), 0);
        disguise(file);
        Cli second = format("--check", tree);

        assertThat(second.code()).isZero();
        assertThat(second.out()).startsWith("2 files, 0 failed, " + 2 * TIDY.length() + " bytes, ");
        assertKnown(second, 2);
        assertThat(format(tree)).isEqualTo(new Cli(0, "", ""));
        assertThat(file).content().isEqualTo(UGLY);
    }

    @Test
    void itIsTheSameFileHoweverItIsNamed() throws IOException {
        Path file = file("sub/a.nix", TIDY);
        Path link = Files.createSymbolicLink(dir.resolve("link"), tree);
        Path relative = Path.of("").toAbsolutePath().relativize(tree);
        format("--check", tree);

        assertKnown(format("--check", file), 1);
        assertKnown(format("--check", tree.resolve("sub")), 1);
        assertKnown(format("--check", tree.resolve("../tree/./sub/a.nix")), 1);
        assertKnown(format("--check", relative), 1);
        assertKnown(format("--check", relative.resolve("sub/a.nix"), tree), 1);
        assertKnown(format("--check", link), 0);
    }

    @Test
    void aFileThatIsNamedIsRememberedForItsFolder() throws IOException {
        Path file = file("sub/a.nix", TIDY);
        file("sub/b.nix", TIDY);

        format("--check", file);

        assertKnown(format("--check", tree), 1);
    }

    @Test
    void whatChangedIsLookedInto() throws IOException {
        Path size = file("size.nix", TIDY);
        Path time = file("time.nix", TIDY);
        Path number = file("number.nix", TIDY);
        Path moved = file("moved.nix", TIDY);
        format("--check", tree);

        Files.setLastModifiedTime(Files.writeString(size, UGLY + "\n"), LONG_AGO);
        disguise(time);
        Files.setLastModifiedTime(time, FileTime.from(LONG_AGO.toInstant().plusNanos(1000)));
        Path other = file("other", UGLY);
        assumeThat(Files.readAttributes(other, BasicFileAttributes.class).fileKey())
                .isNotNull();
        Files.move(other, number, StandardCopyOption.REPLACE_EXISTING);
        disguise(moved);
        Path here = Files.move(moved, tree.resolve("moved-here.nix"));
        Cli run = format("--check", tree);

        assertThat(run.err().lines())
                .containsExactly(
                        here + ": not formatted",
                        number + ": not formatted",
                        size + ": not formatted",
                        time + ": not formatted");
        assertKnown(run, 0);
    }

    @Test
    void otherOptionsAreAnotherMatter() throws IOException {
        file("a.nix", "{ aaaaaaaa = bbbbbbbb; }\n");
        format("--check", tree);

        assertThat(format("--check", "--width", 10, tree).code()).isEqualTo(1);
        assertKnown(format("--check", "--indent", 4, tree), 0);
        assertKnown(format("--check", tree), 1);
        assertKnown(format("--check", "--indent", 4, tree), 1);
    }

    @Test
    void anotherProgramKnowsNothingOfIt() throws IOException {
        Path file = file("a.nix", TIDY);
        format("--check", tree);
        disguise(file);
        Digest other = new Digest(STAMP.high(), STAMP.low() + 1);

        assertThat(format(other, "--check", tree).code()).isEqualTo(1);
        Files.setLastModifiedTime(Files.writeString(file, TIDY), LONG_AGO);
        assertKnown(format(other, "--check", tree), 0);
        assertKnown(format(other, "--check", tree), 1);
        assertKnown(format("--check", tree), 0);
    }

    @Test
    void aFileThatWasJustWrittenIsNotRemembered() throws IOException {
        Path now = file("now.nix", TIDY);
        Files.setLastModifiedTime(now, FileTime.from(Instant.now()));
        Path future = file("future.nix", TIDY);
        Files.setLastModifiedTime(future, FileTime.from(Instant.now().plusSeconds(3600)));

        format("--check", tree);

        assertThat(memory).doesNotExist();
        assertKnown(format("--check", tree), 0);
    }

    @Test
    void aFileThatFailsIsNotRemembered() throws IOException {
        Path ugly = file("a.nix", UGLY);
        Path wrong = file("b.nix", "{ a = ; }");
        file("c.nix", TIDY);

        for (int i = 0; i < 2; i++) {
            Cli run = format("--check", tree);
            assertThat(run.err()).contains(ugly + ": not formatted", wrong + ":1:7");
            assertKnown(run, i);
        }
    }

    /** Its old text may come back with its old time and number, as from a hard link. */
    @Test
    void aFileThatIsWrittenIsNotRememberedAsItWas() throws IOException {
        Path file = file("a.nix", UGLY);
        Path link = Files.createLink(dir.resolve("link"), file);

        assertThat(format(tree).code()).isZero();
        assertThat(file).content().isEqualTo(TIDY);
        Files.move(link, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(format("--check", tree).code()).isEqualTo(1);
    }

    @Test
    void formattingRemembersToo() throws IOException {
        file("a.nix", TIDY);
        format(tree);

        assertKnown(format("--check", tree), 1);
    }

    /** Else the exit code would hang on whether the file is remembered. */
    @Test
    void aFormattedFilePassesWhereItCanNotBeWritten() throws IOException {
        Path locked = file("a.nix", TIDY);
        assumeThat(Files.getFileStore(locked).supportsFileAttributeView("posix"))
                .isTrue();
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(format("--no-cache", locked)).isEqualTo(new Cli(0, "", ""));
        assertThat(format(locked)).isEqualTo(new Cli(0, "", ""));
        assertThat(format(locked)).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void verifyingLooksIntoEveryFileAndRemembers() throws IOException {
        Path file = file("a.nix", TIDY);
        format("--check", "--verify", tree);

        assertKnown(format("--check", tree), 1);
        disguise(file);
        assertThat(format("--check", "--verify", tree).code()).isEqualTo(1);
    }

    @Test
    void withoutACacheNothingIsRememberedAndNothingKnown() throws IOException {
        Path file = file("a.nix", TIDY);
        assertKnown(format("--check", "--no-cache", tree), 0);
        assertThat(memory).doesNotExist();

        format("--check", tree);
        disguise(file);
        assertThat(format("--check", "--no-cache", tree).code()).isEqualTo(1);
    }

    @Test
    void aProgramThatIsNoJarHasNoMemory() throws IOException {
        file("a.nix", TIDY);

        assertKnown(Cli.run("format", "--check", tree), 0);
        assertKnown(Cli.run("format", "--check", tree), 0);
    }

    @Test
    void foldersInTurnsStayKnown() throws IOException {
        Path one = tree.resolve("one");
        Path two = tree.resolve("two");
        file("one/a.nix", TIDY);
        file("two/a.nix", TIDY);
        format("--check", one);
        format("--check", two);

        assertKnown(format("--check", one), 1);
        assertKnown(format("--check", two), 1);
        assertKnown(format("--check", tree), 2);
    }

    @Test
    void whereNothingIsNewNothingIsWritten() throws IOException {
        file("a.nix", TIDY);
        format("--check", tree);
        Files.setLastModifiedTime(memory, LONG_AGO);

        format("--check", tree);
        format("--check", "--verify", tree);

        assertThat(Files.getLastModifiedTime(memory)).isEqualTo(LONG_AGO);
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).containsExactly(memory);
        }
    }

    @Test
    void aFolderThatCanNotBeWrittenIsNoError() throws IOException {
        file("a.nix", TIDY);
        Files.createDirectory(dir.resolve("cache"));
        // Even for root.
        Files.writeString(cache, "not a folder");
        assertThat(format("--check", tree))
                .matches(run -> run.code() == 0 && run.err().isEmpty());
        assertKnown(format("--check", tree), 0);

        Files.delete(cache);
        Files.createDirectories(memory);
        Files.writeString(memory.resolve("in"), "a folder that is not empty");
        assertThat(format("--check", tree))
                .matches(run -> run.code() == 0 && run.err().isEmpty());
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files).containsExactly(memory);
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNoError() throws IOException {
        file("a.nix", TIDY);
        Path folder = Files.createDirectories(cache);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(folder)).as("root may write all").isFalse();

        assertThat(format("--check", tree))
                .matches(run -> run.code() == 0 && run.err().isEmpty());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedMemoryIsAsNone() throws IOException {
        Path ugly = file("a.nix", UGLY);
        file("b.nix", TIDY);
        file("c.nix", TIDY);
        format("--check", tree);
        byte[] whole = Files.readAllBytes(memory);
        assertThat(whole).hasSize(3 * 16);

        Random random = new Random(1);
        for (int i = 0; i < 2 * whole.length; i++) {
            byte[] damaged;
            if (i < whole.length) {
                damaged = Arrays.copyOf(whole, i);
            } else {
                damaged = new byte[i];
                random.nextBytes(damaged);
                if (i % 2 == 0) {
                    System.arraycopy(whole, 0, damaged, 0, 16);
                }
            }
            Files.write(memory, damaged);

            Cli run = format("--check", tree);

            assertThat(run.err()).isEqualTo(ugly + ": not formatted" + System.lineSeparator());
            assertThat(run.out()).startsWith("3 files, 1 failed, 33 bytes, ");
            assertKnown(run, i == 32 ? 1 : 0);
            assertKnown(format("--check", tree), 2);
        }
    }
}
