package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What each command says of itself. */
class HelpTest {

    @TempDir
    Path dir;

    @Test
    void everyCommandSaysWhatItDoesHowItEndsAndGivesAnExample() {
        List<String> all = commands(NixPoetCommand.line(), "");
        assertThat(all).hasSize(14);
        for (String command : all) {
            List<Object> words = new ArrayList<>(List.of(command.strip().split(" ", -1)));
            words.add("--help");
            Cli help = Cli.run(words.toArray());
            assertThat(help.code()).as(command).isZero();
            assertThat(help.out()).as(command).contains("\n  nixpoet" + command).doesNotContain("\033[");
            if (!command.equals(" options")) {
                assertThat(help.out().replaceAll("\\s+", " ")).as(command).contains("Exit code: 0 ");
            }
        }
    }

    @Test
    void theScriptForShellsIsOneThatBashReads() throws IOException, InterruptedException {
        Cli bash = Cli.run("completion", "bash");
        assertThat(bash.code()).isZero();
        assertThat(bash.out()).contains("--out-link", "complete -F _complete_nixpoet", "bashcompinit");
        assertThat(Cli.run("completion", "zsh").out()).isEqualTo(bash.out());
        assertThat(Cli.run("completion", "fish"))
                .matches(run -> run.code() == 2 && run.err().contains("'fish' is none of bash, zsh"));
        Path script = Files.writeString(dir.resolve("script"), bash.out());
        assertThat(new ProcessBuilder("bash", "-n", script.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    private static List<String> commands(CommandLine line, String prefix) {
        List<String> all = new ArrayList<>();
        line.getSubcommands().forEach((name, command) -> {
            all.add(prefix + " " + name);
            all.addAll(commands(command, prefix + " " + name));
        });
        return all;
    }
}
