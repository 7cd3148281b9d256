package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner against programs that behave as no Nix should. */
@Timeout(120)
class FakeNixTest {

    private static final NixCall ONE = NixCall.expression("1");

    @TempDir
    Path dir = Path.of("");

    @Test
    void saysHowToGetAMissingNix() {
        assertThat(NixInstallation.find("")).isEmpty();
        assertThat(NixInstallation.find("relative:/nowhere:" + dir)).isEmpty();
        NixRunner none = NixRunner.of(new NixInstallation(Map.of()));

        NixException e = fails(none, NixFault.NIX_MISSING);

        assertThat(e)
                .hasMessageContaining("nix-instantiate is not on PATH")
                .hasMessageContaining("apt-get install nix-bin");
    }

    @Test
    void endsWhatHangsAndIgnoresTheRequestToEnd() throws IOException {
        NixRunner nix = fake("trap '' TERM; echo $$ > pid; sh -c 'echo $$ > child; sleep 1000'; sleep 1000");

        NixException e = fails(nix.settings(limit(nix, Duration.ofMillis(500))), NixFault.NIX_TIME_LIMIT);

        assertThat(e).hasMessageContaining("took longer than 0.5s");
        assertGone("pid");
        assertGone("child");
    }

    @Test
    void endsWithJava() throws Exception {
        NixRunner nix = fake("echo $$ > pid; sleep 1000");
        Path program = nix.installation().path(NixTool.NIX_INSTANTIATE);
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Caller.class.getName(),
                        program.getParent() + "",
                        dir.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!Files.exists(dir.resolve("pid")) && java.isAlive()) {
            Thread.sleep(20);
        }

        java.destroy();
        java.waitFor();

        assertGone("pid");
    }

    /** Another Java, to be ended while it calls. */
    static final class Caller {

        private Caller() {}

        public static void main(String[] args) {
            NixRunner.of(NixInstallation.find(args[0]).orElseThrow())
                    .in(Path.of(args[1]))
                    .evaluate(ONE);
        }
    }

    /** It may hold both streams, that of the output alone, or that of the log. */
    @ParameterizedTest
    @ValueSource(strings = {"", "2>/dev/null", ">/dev/null"})
    void doesNotWaitForWhatAProgramLeftBehind(String closed) throws IOException {
        NixRunner nix = fake("echo 1; sleep 20 " + closed + " & exit 0");

        long start = System.nanoTime();

        assertThat(nix.evaluate(ONE).asInt()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void boundsWhatItHolds() throws IOException {
        NixRunner flood = fake("head -c 100000000 /dev/zero");
        assertThat(fails(flood, NixFault.NIX_OUTPUT_LIMIT)).hasMessageContaining("more than 67108864 bytes");

        NixRunner logs = fake(
                "yes 'a line of a length as builders write them, now and then with a warning in it' | head -c 100000000 >&2; head -c 10000000 /dev/zero >&2; echo 1");
        assertThat(logs.evaluate(ONE).asInt()).isEqualTo(1);

        NixRunner failing = fake(
                "yes 'a line of a length as builders write them, now and then with a warning in it' | head -c 100000000 >&2; exit 1");
        assertThat(fails(failing, NixFault.NIX_FAILED).log()).hasSizeLessThan(300_000);
    }

    @Test
    void aBuildersColoursAreNotInTheLog() throws IOException {
        NixRunner nix = fake("""
                cat >&2 <<'E'
                @nix {"action":"start","fields":["/s/h-a.drv","",1,1],"id":1,"level":3,"text":"building","type":105}
                @nix {"action":"result","fields":["\\u001b[31;1merror:\\u001b[0m no such host"],"id":1,"type":101}
                @nix {"action":"msg","level":0,"msg":"","raw_msg":"Cannot build '/s/h-a.drv'."}
                E
                exit 1""");

        NixException e = fails(nix, NixFault.NIX_FAILED);

        assertThat(e).hasMessageContaining("error: no such host").hasMessageNotContaining("[31;1m");
        assertThat(e.errors().get(0).log()).containsExactly("error: no such host");
    }

    @Test
    void boundsALineOfNixToo() throws IOException {
        String line =
                "printf '@nix {\"action\":\"msg\",\"level\":3,\"msg\":\"'; head -c 100000000 /dev/zero; echo '\"}'";

        NixException e = fails(fake("{ " + line + "; } >&2; echo 'error: enough' >&2; exit 1"), NixFault.NIX_FAILED);

        assertThat(e.errors()).extracting(NixError::message).containsExactly("enough");
        assertThat(e.log()).hasSizeLessThan(300_000);
    }

    @Test
    void tellsWhenNixIsTooOld() throws IOException {
        assertThat(fails(fake("echo \"error: unrecognised flag '--log-format'\" >&2; exit 1"), NixFault.NIX_FAILED))
                .hasMessageContaining("help: this Nix is too old; take 2.8 or newer");
    }

    @Test
    void isNotFooledByABuilderThatSpeaksAsNix() throws IOException {
        NixRunner nix = fake("""
                echo '@nix {"action":"start","id":1,"level":3,"text":"","type":105,"fields":["/s/x.drv"]}' >&2
                echo '@nix {"action":"result","id":1,"type":101,"fields":["error: not by Nix"]}' >&2
                echo '@nix {"action":"msg","level":0,"raw_msg":"builder for '"'/s/x.drv'"' failed","msg":""}' >&2
                exit 1""");

        NixException e = fails(nix, NixFault.NIX_FAILED);

        assertThat(e.errors()).extracting(NixError::message).containsExactly("builder for '/s/x.drv' failed");
        assertThat(e.errors().get(0).log()).containsExactly("error: not by Nix");
    }

    @Test
    void refusesGarbage() throws IOException {
        for (String script : List.of("printf '\\000\\377\\033[31m'", "true", "echo 1 2", "echo '{'")) {
            assertThat(fails(fake(script), NixFault.NIX_OUTPUT_UNREADABLE))
                    .as(script)
                    .hasMessageContaining("printed what is not JSON");
        }
        NixException e = catchThrowableOfType(
                NixException.class, () -> fake("echo relative/path").instantiate(ONE));
        assertThat(e).hasMessageContaining("printed what is not a path: 'relative/path'");
        NixException version =
                catchThrowableOfType(NixException.class, () -> fake("echo 1.2").version());
        assertThat(version).hasMessageContaining("printed what is not a version");
    }

    @Test
    void refusesWhatNixWouldNotPrint() throws IOException {
        for (String script : List.of("exit 0", "echo hello", "echo hello world", "echo '{\"a\":1}'", "echo '<html>'")) {
            NixException e =
                    catchThrowableOfType(NixException.class, () -> fake(script).parse(Path.of("a.nix")));
            assertThat(e).as(script).isNotNull().hasMessageContaining("printed what is not Nix: '");
            assertThat(e.fault()).isEqualTo(NixFault.NIX_OUTPUT_UNREADABLE);
        }
        for (String script : List.of("exit 0", "echo relative", "echo /no/such/place", "echo /; echo /")) {
            NixException e =
                    catchThrowableOfType(NixException.class, () -> fake(script).find("nixpkgs"));
            assertThat(e).as(script).isNotNull();
            assertThat(e.fault()).isEqualTo(NixFault.NIX_OUTPUT_UNREADABLE);
        }
        assertThat(fake("echo /").find("nixpkgs")).contains(Path.of("/"));
    }

    @Test
    void tellsOfASignal() throws IOException {
        assertThat(fails(fake("kill -SEGV $$"), NixFault.NIX_KILLED)).hasMessageContaining("was killed by signal 11");
    }

    @Test
    void tellsOfAFailureWithoutAWord() throws IOException {
        assertThat(fails(fake("exit 7"), NixFault.NIX_FAILED))
                .hasMessageContaining(
                        "nix-instantiate --eval --strict --json --expr 1 failed: exit code 7 and no word about it");
        assertThat(fails(fake("echo no such library >&2; exit 127"), NixFault.NIX_FAILED))
                .hasMessageContaining("failed: no such library");
    }

    @Test
    void showsTheEndOfTheLogAndTheProgram() throws IOException {
        NixRunner nix = fake("for i in 1 2 3 4 5 6; do echo line $i >&2; done; echo 'error: no way' >&2; exit 1");

        assertThat(fails(nix, NixFault.NIX_FAILED))
                .hasMessageContaining("help: correct what Nix names; "
                        + nix.installation().path(NixTool.NIX_INSTANTIATE)
                        + " wrote last: line 3 / line 4 / line 5 / line 6");
        NixRunner slow = fake("echo waiting for a lock >&2; sleep 1000");
        assertThat(fails(slow.settings(limit(slow, Duration.ofMillis(500))), NixFault.NIX_TIME_LIMIT))
                .hasMessageContaining("wrote last: waiting for a lock");
    }

    @Test
    void tellsOfAProgramThatCannotBeStarted() throws IOException {
        NixRunner nix = fake("echo 1");

        assertThat(fails(nix.in(dir.resolve("nowhere")), NixFault.NIX_NOT_STARTED))
                .hasMessageContaining("could not be started: the folder " + dir.resolve("nowhere") + " is not there");
        Path file = Files.writeString(dir.resolve("file"), "");
        assertThat(fails(nix.in(file), NixFault.NIX_NOT_STARTED)).hasMessageContaining(file + " is not a folder");
        Path program = nix.installation().path(NixTool.NIX_INSTANTIATE);
        Files.writeString(program, "#! /no/such/shell -e\necho 1\n");
        assertThat(fails(nix, NixFault.NIX_NOT_STARTED))
                .hasMessageContaining("the first line of " + program + " names /no/such/shell, which is not there");
        Files.delete(program);
        assertThat(fails(nix, NixFault.NIX_NOT_STARTED)).hasMessageContaining(program + " is not there");
        NixException nul = catchThrowableOfType(NixException.class, () -> nix.evaluate(NixCall.expression("\0")));
        assertThat(nul.fault()).isEqualTo(NixFault.NIX_NOT_STARTED);
    }

    @Test
    void passesEveryArgumentAsItIs() throws IOException {
        NixRunner nix = fake("shift 3; for a; do printf '<%s>' \"$a\" >&2; done; echo >&2; echo /x");
        List<String> lines = new ArrayList<>();

        nix.listener(event -> {
                    if (event instanceof NixEvent.Said line) {
                        lines.add(line.text());
                    }
                })
                .instantiate(NixCall.of("a b", "$(c)", "'", "\"", "*", "", "\\"));

        assertThat(lines).containsExactly("<a b><$(c)><'><\"><*><><\\>");
    }

    @Test
    void keepsTheEnvironmentUnderControl() throws IOException {
        NixRunner nix = fake("printf '\"%s|%s|%s\"' \"$A\" \"${HOME+home}${USER+user}\" \"$(echo $NIX_CONFIG)\"");
        NixSettings settings = nix.settings().toBuilder()
                .inherit(false)
                .withoutEnvironment("HOME")
                .environment("A", "$(b) c")
                .environment("NIX_CONFIG", "x = y")
                .config("substituters", "")
                .config("cores", "2")
                .build();

        assertThat(settings.toBuilder().build()).isEqualTo(settings);
        assertThat(nix.settings(settings).evaluate(ONE).asText()).isEqualTo("$(b) c||x = y substituters = cores = 2");
    }

    private NixRunner fake(String script) throws IOException {
        Path bin = Files.createTempDirectory(dir, "bin");
        Path program = Files.writeString(bin.resolve("nix-instantiate"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return NixRunner.of(NixInstallation.find(bin.toString()).orElseThrow()).in(dir);
    }

    private static NixSettings limit(NixRunner nix, Duration limit) {
        return nix.settings().toBuilder().timeLimit(limit).build();
    }

    private static NixException fails(NixRunner nix, NixFault fault) {
        NixException e = catchThrowableOfType(NixException.class, () -> nix.evaluate(ONE));
        assertThat(e).as("failure").isNotNull();
        assertThat(e.fault()).isEqualTo(fault);
        return e;
    }

    private void assertGone(String file) throws IOException {
        long pid = Long.parseLong(Files.readString(dir.resolve(file)).strip());
        assertThat(ProcessHandle.of(pid).filter(ProcessTree::isRunning)).isEmpty();
    }
}
