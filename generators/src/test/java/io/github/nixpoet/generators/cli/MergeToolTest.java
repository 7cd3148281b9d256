package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.generators.template.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeToolTest {

    private static final String BASE = "{ a = 1; b = [ 1 ]; c = 3; }";

    @TempDir
    Path folder;

    private Path base;
    private Path local;
    private Path remote;
    private Path merged;

    @BeforeAll
    static void thereIsGit() {
        Tools.need("git");
    }

    @BeforeEach
    void versions() throws IOException {
        base = Files.writeString(folder.resolve("a_BASE.nix"), BASE);
        local = Files.writeString(folder.resolve("a_LOCAL.nix"), BASE.replace("a = 1", "a = 2"));
        remote = Files.writeString(folder.resolve("a_REMOTE.nix"), "{\n  a = 1;\n  b = [ 1 ];\n\n  c = 4;\n}\n");
        merged = Files.writeString(folder.resolve("a.nix"), "<<<<<<<");
    }

    private Cli merge() {
        return Cli.run("format", "--mergetool", base, local, remote, merged);
    }

    @Test
    void whatDiffersInBlanksIsNoConflict() throws IOException {
        assertThat(merge()).isEqualTo(new Cli(0, "", ""));
        assertThat(merged).hasContent("{\n  a = 2;\n  b = [ 1 ];\n\n  c = 4;\n}\n");
        assertThat(base).hasContent(BASE);
        assertThat(local).hasContent(BASE.replace("a = 1", "a = 2"));
    }

    @Test
    void aConflictIsLeftToTheUser() throws IOException {
        Files.writeString(remote, BASE.replace("a = 1", "a = 3"));

        Cli result = merge();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith(merged + ": conflicts are left: 1");
        assertThat(merged).hasContent("<<<<<<<");
    }

    @Test
    void bothSidesMayHaveAddedTheFile() throws IOException {
        Files.delete(base);
        Files.copy(local, remote, StandardCopyOption.REPLACE_EXISTING);

        assertThat(merge()).isEqualTo(new Cli(0, "", ""));
        assertThat(merged).hasContent("{\n  a = 2;\n  b = [ 1 ];\n  c = 3;\n}\n");
    }

    @Test
    void aVersionWithErrorsIsTold() throws IOException {
        Files.writeString(remote, "{ a = ; }");

        Cli result = merge();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains(remote + ":1:7");
        assertThat(merged).hasContent("<<<<<<<");
    }

    @Test
    void otherFilesAreNotMerged() throws IOException {
        merged = Files.writeString(folder.resolve("a.md"), "");

        assertThat(merge().err()).startsWith(merged + ": is no .nix file");
    }

    @Test
    void fourFilesAreNeeded() {
        Cli result = Cli.run("format", "--mergetool", base, local, remote);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("BASE LOCAL REMOTE MERGED");
    }
}
