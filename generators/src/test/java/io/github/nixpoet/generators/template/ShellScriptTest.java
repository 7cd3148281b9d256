package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellScriptTest {

    @TempDir
    private Path folder;

    private static ShellScript.Builder everything(ShellScript.Builder script) {
        return script.inItsFolder()
                .set("NAME", ShellWord.argument(1))
                .export("LANG", "C.UTF-8")
                .blank()
                .run(
                        "nix-build",
                        "<nixpkgs/nixos>",
                        "-A",
                        "config.system.build.qcow2",
                        "--arg",
                        "configuration",
                        "{ imports = [ ./qcow2.nix ]; }",
                        "-I",
                        "nixos-config=./configuration.nix")
                .run(ShellCommand.of("./run-vm", "-m", 4096).env("QEMU_KERNEL_PARAMS", "console=ttyS0"))
                .when(
                        ShellCommand.of("test", "-e", "result"),
                        then -> then.run("rm", "result")
                                .unless(
                                        ShellCommand.of("a").and(ShellCommand.of("b")),
                                        otherwise -> otherwise.exec(ShellCommand.of("c", ShellWord.arguments()))))
                .each(
                        "FILE",
                        List.of(ShellWord.glob("./*.iso"), "a b"),
                        body -> body.run("dd", ShellWord.join("if=", ShellWord.variable("FILE"), "$")))
                .run(ShellCommand.of("docker", "load")
                        .input(ShellWord.output(
                                ShellCommand.of("nix-build", "hello.nix", "-A", ShellWord.variable("NAME"))))
                        .output("log 1")
                        .or(ShellCommand.of("echo", "it's").pipe(ShellCommand.of("cat"))));
    }

    @Test
    void readsAsAPersonWouldWriteIt() {
        assertThat(everything(ShellScript.sh("Builds the image.\nThen all else."))
                        .build()
                        .text())
                .isEqualTo("""
                        #!/bin/sh
                        # Builds the image.
                        # Then all else.
                        set -eu
                        cd "$(dirname "$0")"
                        NAME="$1"
                        LANG=C.UTF-8
                        export LANG

                        nix-build '<nixpkgs/nixos>' \\
                          -A config.system.build.qcow2 \\
                          --arg configuration '{ imports = [ ./qcow2.nix ]; }' \\
                          -I nixos-config=./configuration.nix
                        QEMU_KERNEL_PARAMS=console=ttyS0 ./run-vm -m 4096
                        if test -e result; then
                          rm result
                          if ! { a && b; }; then
                            exec c "$@"
                          fi
                        fi
                        for FILE in ./*.iso 'a b'; do
                          dd "if=${FILE}\\$"
                        done
                        docker load < "$(nix-build hello.nix -A "$NAME")" > 'log 1' || echo 'it'\\''s' | cat
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash -n", "dash -n", "shellcheck -s sh -e SC2094"})
    void isWellFormed(String check) throws IOException {
        String[] command = (check + " script").split(" ");
        Tools.need(command[0]);
        String script = everything(ShellScript.sh("Builds.")).build().text();
        Files.writeString(folder.resolve("script"), script);
        assertThat(Tools.run(folder, command)).satisfies(answer -> {
            assertThat(answer.out() + answer.errors()).isEmpty();
            assertThat(answer.exit()).isZero();
        });
    }

    /** Text of all kinds is one argument, in a variable, in a part of a word and in the environment too. */
    @Test
    void keepsWordsWhole() throws IOException {
        Tools.need("bash");
        ShellScript.Builder script = ShellScript.bash("Prints.");
        List<String> texts = Hostile.texts(1000);
        for (String text : texts) {
            script.run("printf", "%s\\0", text)
                    .set("X", text)
                    .run("printf", "%s\\0", ShellWord.variable("X"))
                    .run("printf", "%s\\0", ShellWord.join(text, ShellWord.variable("X"), "."))
                    .run(ShellCommand.of("printenv", "-0", "Y").env("Y", text));
        }
        Files.writeString(folder.resolve("script"), script.build().text());
        Tools.Answer answer = Tools.run(folder, "bash", "script");
        assertThat(answer.errors()).isEmpty();
        assertThat(Tools.texts(answer))
                .isEqualTo(texts.stream()
                        .flatMap(text -> List.of(text, text, text + text + ".", text).stream())
                        .toList())
                .hasSize(4000);
    }

    @Test
    void refusesWhatIsUnclear() {
        ShellCommand both = ShellCommand.of("a").and(ShellCommand.of("b"));
        for (ThrowingRun run : List.<ThrowingRun>of(
                () -> both.pipe(ShellCommand.of("c")),
                () -> both.arguments("x"),
                () -> both.output("x"),
                () -> both.env("A", "x"),
                () -> ShellCommand.of("a").pipe(both),
                () -> ShellCommand.of("a").env("1A", "x"),
                () -> ShellCommand.of("a", new Object()),
                () -> ShellCommand.of("a", "x\0"),
                () -> ShellCommand.of(List.of()),
                () -> ShellWord.join(ShellWord.arguments()),
                () -> ShellWord.variable("a b"),
                () -> ShellWord.argument(0),
                () -> ShellScript.sh("a\u0007"),
                () -> ShellScript.sh("a").exec(ShellCommand.of("a").env("A", "x")))) {
            assertThatThrownBy(run::run).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ShellCommand.of("A=b", "c")).hasToString("'A=b' c");
        assertThat(ShellCommand.of("if")).hasToString("'if'");
    }

    private interface ThrowingRun {
        Object run();
    }
}
