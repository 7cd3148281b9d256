package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own, in a locale that has no letters but the first of all. */
class MainTest {

    private static final String UGLY = "{a=\"ä\";b=[1 2];}";
    private static final String TIDY = "{\n  a = \"ä\";\n  b = [\n    1\n    2\n  ];\n}\n";

    @TempDir
    Path folder;

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static Cli run(String input, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try (var stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Cli(process.waitFor(), out, err);
    }

    @Test
    void theStandardInputIsFormattedToTheStandardOutput() throws Exception {
        assertThat(run(UGLY, "format", "-")).isEqualTo(new Cli(0, TIDY, ""));
        assertThat(run(UGLY, "format", "--check", "--filename", "x.nix", "-"))
                .isEqualTo(new Cli(1, "", "x.nix: not formatted" + System.lineSeparator()));
        Cli wrong = run("{ ä", "format", "-f", "x.nix", "-");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("x.nix:1:3");
    }

    @Test
    void theStandardInputIsParsed() throws Exception {
        Cli good = run(UGLY, "parse", "-");
        assertThat(good.code()).isZero();
        assertThat(good.out()).startsWith("1 files, 0 failed, 17 bytes, ");
        Cli wrong = run("{ a = ; }", "parse", "-");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("<stdin>:1:7");
    }

    @Test
    void theStandardInputIsEdited() throws Exception {
        assertThat(run(UGLY, "edit", "set", "--string", "-", "a", "z").out()).isEqualTo("{a=\"z\";b=[1 2];}");
    }

    /** A shell makes them: a Java of this locale can't spell them. */
    @Test
    void namesMayHaveLettersThatTheLocaleLacks() throws Exception {
        String make = "d=$(printf '\\303\\266') && mkdir $d && printf '{a=1;}' >$d/$(printf '\\303\\244').nix";
        assumeThat(new ProcessBuilder("sh", "-c", make)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(run("", "format", "--check", folder.toString()).out()).startsWith("1 files, 1 failed, 6 bytes, ");
        assertThat(run("", "format", folder.toString())).isEqualTo(new Cli(0, "", ""));
        assertThat(run("", "format", "--check", folder.toString()).out()).startsWith("1 files, 0 failed, 11 bytes, ");
    }

    @Test
    void anInterruptLeavesEveryFileWhole() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(folder.resolve(i + ".nix"), UGLY);
        }
        Process process = start("format", folder.toString());
        while (process.isAlive() && !Files.readString(folder.resolve("0.nix")).equals(TIDY)) {
            Thread.onSpinWait();
        }
        process.destroy();
        process.waitFor();

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(2_000);
            for (Path file : all) {
                assertThat(Files.readString(file)).isIn(UGLY, TIDY);
            }
        }
    }
}
