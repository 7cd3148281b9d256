package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.schema.read.SchemaReader;
import io.github.nixpoet.schema.type.IntType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsExtractCommandTest {

    @TempDir
    Path folder;

    /** A program of its own, as each has its own PATH. */
    private Cli run(String path, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "options",
                "extract"));
        command.addAll(Arrays.asList(arguments));
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("PATH", path);
        builder.environment().put("NIX_REMOTE", "local");
        // Nix 2.8 dies in its collector on a whole nixpkgs.
        builder.environment().put("GC_DONT_GC", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Cli(process.waitFor(), out, Files.readString(errors));
    }

    private String nixThat(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("nix-instantiate"), "#!/bin/sh\n" + script);
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return folder.toString();
    }

    @Test
    void writesALineForEachOption() throws Exception {
        String path = nixThat(
                "echo '[{\"path\":[\"a\"],\"type\":{\"name\":\"int\"}},{\"path\":[\"b\"],\"renamedTo\":\"a\"}]'");
        Cli run = run(path);
        assertThat(run)
                .isEqualTo(new Cli(
                        0,
                        "{\"path\":[\"a\"],\"type\":{\"name\":\"int\"}}\n{\"path\":[\"b\"],\"renamedTo\":\"a\"}\n",
                        "1 options, 1 old names\n"));
        Path packed = folder.resolve("x.jsonl.gz");
        assertThat(run(path, "-o", packed.toString())).isEqualTo(new Cli(0, "", "1 options, 1 old names\n"));
        assertThat(SchemaReader.read(packed).size()).isEqualTo(1);
        assertThat(run(path, "-o", folder.resolve("no/x").toString()).code()).isEqualTo(1);
    }

    @Test
    void saysWhyNixFailed() throws Exception {
        assertThat(run(nixThat("echo 'error: file nixpkgs was not found in the Nix search path' >&2; exit 1")))
                .matches(run -> run.code() == 1 && run.err().contains("was not found in the Nix search path"));
        assertThat(run(nixThat("echo '[{\"name\":1}]'")))
                .matches(run -> run.code() == 1 && run.err().contains("foreign-json"));
        assertThat(run(folder.resolve("none").toString()))
                .matches(run -> run.code() == 1 && run.err().contains("is not on PATH"));
    }

    @Test
    void argumentsAreLookedAtFirst() {
        Path module = folder.resolve("none.nix");
        assertThat(Cli.run("options", "extract", module))
                .matches(run -> run.code() == 2 && run.err().contains("none.nix: there is no such file"));
        assertThat(Cli.run("options", "extract", "--flake", ".").code()).isEqualTo(2);
        assertThat(Cli.run("options", "extract", "--options", "{ a = ").code()).isEqualTo(2);
        assertThat(Cli.run("options", "extract", "--options", "{ }", "--flake", ".#a"))
                .matches(run -> run.code() == 2 && run.err().contains("exclude each other"));
    }

    @Test
    void asksARealNixpkgs() throws Exception {
        String nixPath = Optional.ofNullable(System.getenv("NIX_PATH")).orElse("");
        boolean there = nixPath.contains("nixpkgs=") && NixInstallation.find().isPresent();
        Assumptions.assumeTrue(there, "skipped: no nixpkgs in NIX_PATH, or no Nix");
        Path modules = Files.writeString(folder.resolve("modules.nix"), """
                let lib = import <nixpkgs/lib>; in
                lib.evalModules { modules = [ { options.a.b = lib.mkOption { type = lib.types.port; default = 1; }; } ]; }
                """);
        Path schema = folder.resolve("real.jsonl");
        Cli run = run(System.getenv("PATH"), "--options", "(import " + modules + ").options", "-o", schema.toString());
        assertThat(run).isEqualTo(new Cli(0, "", "1 options, 0 old names\n"));
        assertThat(SchemaReader.read(schema).option("a.b").orElseThrow().type()).isEqualTo(IntType.PORT);
    }
}
