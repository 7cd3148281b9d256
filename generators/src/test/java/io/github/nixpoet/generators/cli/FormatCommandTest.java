package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatCommandTest {

    private static final String UGLY = "{a=1;}";
    private static final String TIDY = "{ a = 1; }\n";
    private static final String SUMMARY = "%d files, %d failed, %d bytes, \\d+\\.\\d{3} s\\R";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void aFileIsFormattedWhereItIs() throws IOException {
        Path file = file("a.nix", UGLY);

        assertThat(Cli.run("format", file)).isEqualTo(new Cli(0, "", ""));
        assertThat(file).hasContent(TIDY);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    /** A list of arguments for many a program, but for this one a file as others are. */
    @Test
    void aNameMayBeginWithAnAtSign() throws IOException {
        Path other = file("other.nix", UGLY);
        Path list = folder.resolve("list");
        Files.writeString(list, other.toString());

        assertThat(Cli.run("format", "@" + list).code()).isEqualTo(1);
        assertThat(other).hasContent(UGLY);
    }

    @Test
    void aFileNamedTwiceIsThereOnce() throws IOException {
        Path file = file("a.nix", UGLY);

        assertThat(Cli.run("format", "--check", folder, file).out()).matches(SUMMARY.formatted(1, 1, 6));
        assertThat(Cli.run("format", folder, file, folder)).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void aFolderMayBeNamedByALink() throws IOException {
        file("real/a.nix", TIDY);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));

        assertThat(Cli.run("format", "--check", link).out()).matches(SUMMARY.formatted(1, 0, TIDY.length()));
    }

    @Test
    void aTidyFileIsNotWritten() throws IOException {
        Path file = file("a.nix", TIDY);
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, time);

        assertThat(Cli.run("format", folder).code()).isZero();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void permissionsStay() throws IOException {
        Path file = file("a.nix", UGLY);
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));

        Cli.run("format", file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void aFolderIsItsNixFilesAndAFileIsItself() throws IOException {
        Path deep = file("x/y/z.nix", UGLY);
        Path other = file("x/notes.txt", UGLY);
        Path named = file("template", UGLY);

        assertThat(Cli.run("format", folder.resolve("x"), named)).isEqualTo(new Cli(0, "", ""));
        assertThat(deep).hasContent(TIDY);
        assertThat(named).hasContent(TIDY);
        assertThat(other).hasContent(UGLY);
    }

    @Test
    void manyFilesAreAllFormatted() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            files.add(file("f" + i % 7 + "/" + i + ".nix", UGLY));
        }

        assertThat(Cli.run("format", folder)).isEqualTo(new Cli(0, "", ""));
        assertThat(files).allSatisfy(file -> assertThat(file).hasContent(TIDY));
        assertThat(Cli.run("format", "--check", folder).out()).matches(SUMMARY.formatted(300, 0, 300 * 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--check", "-c"})
    void checkingWritesNothing(String flag) throws IOException {
        Path ugly = file("a.nix", UGLY);
        file("b.nix", TIDY);

        Cli run = Cli.run("format", flag, folder);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo(ugly + ": not formatted");
        assertThat(run.out()).matches(SUMMARY.formatted(2, 1, 17));
        assertThat(ugly).hasContent(UGLY);
    }

    @Test
    void lineEndsOfWindowsAreNotFormatted() throws IOException {
        Path file = file("a.nix", TIDY.replace("\n", "\r\n"));

        assertThat(Cli.run("format", "-c", file).code()).isEqualTo(1);
        assertThat(Cli.run("format", file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(TIDY);
    }

    @Test
    void aFileWithErrorsStaysAndTheRestGoesOn() throws IOException {
        Path wrong = file("a.nix", "{ a = ; }");
        Path ugly = file("b.nix", UGLY);

        Cli run = Cli.run("format", folder);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("error[").contains(wrong + ":1:7");
        assertThat(wrong).hasContent("{ a = ; }");
        assertThat(ugly).hasContent(TIDY);
    }

    @Test
    void whatCanNotBeFormattedIsReportedAndKept() throws IOException {
        byte[] bytes = {(byte) 0xff, 0, 1, (byte) 0xfe, '{', '}'};
        Path binary = Files.write(folder.resolve("binary.nix"), bytes);
        Path gone = folder.resolve("gone.nix");
        Path target = file("target.txt", UGLY);
        Path link = Files.createSymbolicLink(folder.resolve("link.nix"), target);
        Path locked = file("locked.nix", UGLY);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        Path last = file("last.nix", UGLY);

        Cli run = Cli.run("format", binary, gone, link, locked, last);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(binary + ":1:1")
                .contains(gone + ": there is no such file")
                .contains(link + ": is a symbolic link, and links are not written through")
                .contains(locked + ": is read-only");
        assertThat(binary).hasBinaryContent(bytes);
        assertThat(target).hasContent(UGLY);
        assertThat(link).isSymbolicLink();
        assertThat(locked).hasContent(UGLY);
        assertThat(last).hasContent(TIDY);
    }

    @Test
    void linksInAFolderArePassedOver() throws IOException {
        Path outside = file("outside/a.nix", UGLY);
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("a.nix"), outside);
        Files.createSymbolicLink(inside.resolve("b"), outside.getParent());

        assertThat(Cli.run("format", inside)).isEqualTo(new Cli(0, "", ""));
        assertThat(outside).hasContent(UGLY);
    }

    /** A named pipe has no end until somebody writes into it. */
    @Test
    void whatIsNoFileIsPassedOverWhateverItsName() throws IOException, InterruptedException {
        Path inner = file("folder.nix/a.nix", UGLY);
        Path pipe = folder.resolve("pipe.nix");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        Cli run = Cli.run("format", "--check", folder);

        assertThat(run.err().strip()).isEqualTo(inner + ": not formatted");
        assertThat(run.out()).matches(SUMMARY.formatted(1, 1, UGLY.length()));
    }

    @Test
    void whatMayNotBeReadIsReportedInItsPlace() throws IOException {
        Path ugly = file("a.nix", UGLY);
        Path locked = Files.createDirectory(folder.resolve("b"));
        Path secret = file("c.nix", UGLY);
        Path last = file("d.nix", UGLY);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret)).as("root may read all").isFalse();

        assertThat(Cli.run("format", "--check", folder).err().lines())
                .containsExactly(
                        ugly + ": not formatted",
                        locked + ": access is denied",
                        secret + ": access is denied",
                        last + ": not formatted");
    }

    @Test
    void quietReportsNothing() throws IOException {
        Path wrong = file("a.nix", "{");

        assertThat(Cli.run("format", "-q", wrong)).isEqualTo(new Cli(1, "", ""));
        assertThat(Cli.run("format", "--quiet", "--check", wrong).err()).isEmpty();
        assertThat(Cli.run("format", "--quiet", "--check", file("b.nix", UGLY)).err())
                .as("as nixfmt")
                .isEmpty();
    }

    @Test
    void widthAndIndentAreOptions() throws IOException {
        Path file = file("a.nix", "{ a = bbbbbbb || ccccccc; }");

        assertThat(Cli.run("format", "-w", 10, "--indent", 4, "--verify", file).code())
                .isZero();
        assertThat(file).hasContent("{\n    a =\n        bbbbbbb\n        || ccccccc;\n}\n");
        assertThat(Cli.run("format", "--width=10", "--indent=4", "-v", "-c", file)
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format",
                "format -w x a.nix",
                "format --width -1 a.nix",
                "format --width 0 a.nix",
                "format --width 100001 a.nix",
                "format --indent -1 a.nix",
                "format --indent 101 a.nix",
                "format --unknown a.nix",
                "format - a.nix",
                "parse",
                "parse --check a.nix",
                "nonsense",
                "nonsense format a.nix",
                ""
            })
    void wrongArgumentsAreExitCodeTwo(String line) {
        Cli run = Cli.run((Object[]) line.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--help");
    }

    @Test
    void theMessageSaysWhatIsTaken() {
        assertThat(Cli.run("format", "--width", 0, "a.nix").err())
                .startsWith("--width is a number from 1 to 100000, not 0");
        assertThat(Cli.run("edt", "set").err()).startsWith("'edt' is none of format, ");
        assertThat(Cli.run("bogus", "edit", "set", "a.nix", "a", "1").err()).startsWith("'bogus' is none of ");
    }

    @Test
    void reportsComeInTheOrderOfTheFiles() throws IOException {
        List<String> reports = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            // The first ones take longest.
            Path file = file(i + ".nix", UGLY.replace("1", "1 + ".repeat(20 * (200 - i)) + "1"));
            reports.add(file + ": not formatted");
        }

        assertThat(Cli.run("format", "--check", folder).err().lines().toList()).isEqualTo(reports);
    }

    @Test
    void soTheyDoWhereThreadsTakeManyAtATime() throws IOException {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            Path file = file("%02d/%02d.nix".formatted(i / 20, i % 20), i % 3 == 0 ? TIDY : UGLY);
            if (i % 3 != 0) {
                reports.add(file + ": not formatted");
            }
        }

        Cli run = Cli.run("format", "--check", folder);

        assertThat(run.err().lines().toList()).isEqualTo(reports);
        assertThat(run.out()).matches(SUMMARY.formatted(1_500, 1_000, 500 * TIDY.length() + 1_000 * UGLY.length()));
    }

    @Test
    void parsingTellsWhatIsWrong() throws IOException {
        file("a.nix", UGLY);
        Path wrong = file("b.nix", "[");

        Cli run = Cli.run("parse", folder);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(wrong + ":1:1");
        assertThat(run.out()).matches(SUMMARY.formatted(2, 1, 7));
        assertThat(Cli.run("parse", folder.resolve("a.nix")).code()).isZero();
    }
}
