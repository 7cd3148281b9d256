package io.github.nixpoet.generators.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a script that makes a shell complete the commands and options of nixpoet.",
            "Exit code: 0 printed, 2 wrong arguments."
        },
        footer = {
            "",
            "  source <(nixpoet completion bash)                   # this shell",
            "  nixpoet completion bash > ~/.local/share/bash-completion/completions/nixpoet",
            "  echo 'source <(nixpoet completion zsh)' >> ~/.zshrc"
        })
final class CompletionCommand implements Callable<Integer> {

    /** The script of picocli is for both: in zsh it loads bashcompinit. */
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash or zsh")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String shell;

    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new ParameterException(spec.commandLine(), "'" + shell + "' is none of bash, zsh");
        }
        CommandLine all = NixPoetCommand.line();
        spec.commandLine().getOut().print(AutoComplete.bash(all.getCommandName(), all));
        return 0;
    }
}
