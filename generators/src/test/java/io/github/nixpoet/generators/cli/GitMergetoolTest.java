package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.generators.template.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The merge tool where it is meant to run: git starts it, hands it the versions and takes its exit code. */
@Timeout(60)
class GitMergetoolTest {

    private static final String BASE = "{ a = 1; b = [ 1 ]; c = 3; }";
    private static final String LOCAL = BASE.replace("a = 1", "a = 2");
    private static final String LAID_OUT = "{\n  a = 1;\n  b = [ 1 ];\n\n  c = 4;\n}\n";
    private static final String MERGED = "{\n  a = 2;\n  b = [ 1 ];\n\n  c = 4;\n}\n";
    private static final String FOLDER = "of a user's";
    private static final String NAME = FOLDER + "/a b.nix";

    @TempDir
    Path folder;

    private Path repository;
    private Path file;

    @BeforeAll
    static void thereIsGit() {
        Tools.need("git");
    }

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        repository = Files.createDirectories(folder.resolve("repository"));
        file = repository.resolve(NAME);
        Files.createDirectories(repository.resolve(FOLDER));
        git("init", "-q");
        git("symbolic-ref", "HEAD", "refs/heads/main");
        git("config", "mergetool.nixpoet.cmd", tool());
        git("config", "mergetool.nixpoet.trustExitCode", "true");
    }

    @Test
    void whatDiffersInBlanksIsMergedAndStaged() throws IOException, InterruptedException {
        conflict(LAID_OUT);

        Answer answer = mergetool(repository.resolve(FOLDER));

        assertThat(answer.code()).as(answer.text()).isZero();
        assertThat(file).hasContent(MERGED);
        assertThat(status()).isEqualTo("M  \"" + NAME + "\"\n?? \"" + NAME + ".orig\"\n");
    }

    @Test
    void aConflictLeavesTheFileAsGitMadeIt() throws IOException, InterruptedException {
        conflict(BASE.replace("a = 1", "a = 3"));
        String markers = Files.readString(file);

        Answer answer = mergetool(repository);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text()).contains(NAME + ": conflicts are left: 1");
        assertThat(file).hasContent(markers);
        assertThat(status()).isEqualTo("UU \"" + NAME + "\"\n");
    }

    /** Base, local and remote version, merged by git as far as it can. */
    private void conflict(String remote) throws IOException, InterruptedException {
        commit(BASE);
        git("checkout", "-q", "-b", "other");
        commit(remote);
        git("checkout", "-q", "main");
        commit(LOCAL);
        assertThat(run(repository, "merge", "other").code()).isEqualTo(1);
        assertThat(file).content().startsWith("<<<<<<<");
    }

    private void commit(String text) throws IOException, InterruptedException {
        Files.writeString(file, text);
        git("add", "-A");
        git("commit", "-q", "-m", "a version");
    }

    private Answer mergetool(Path from) throws IOException, InterruptedException {
        return run(from, "mergetool", "--no-prompt", "--tool=nixpoet");
    }

    private String status() throws IOException, InterruptedException {
        return git("status", "--porcelain", "--untracked-files=all");
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        Answer answer = run(repository, arguments);
        assertThat(answer.code()).as(answer.text()).isZero();
        return answer.text();
    }

    private Answer run(Path from, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        // What the one who runs the tests has set for git counts for nothing.
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().putAll(environment());
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private Map<String, String> environment() {
        return Map.of(
                "HOME", folder.toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "somebody",
                "GIT_AUTHOR_EMAIL", "somebody@example.org",
                "GIT_COMMITTER_NAME", "somebody",
                "GIT_COMMITTER_EMAIL", "somebody@example.org",
                "LC_ALL", "C");
    }

    /** As the help says it, with this program for nixpoet. */
    private static String tool() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return quoted(java) + " -XX:TieredStopAtLevel=1 -cp " + quoted(System.getProperty("java.class.path")) + " "
                + Main.class.getName() + " format --mergetool \"$BASE\" \"$LOCAL\" \"$REMOTE\" \"$MERGED\"";
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private record Answer(int code, String text) {}
}
