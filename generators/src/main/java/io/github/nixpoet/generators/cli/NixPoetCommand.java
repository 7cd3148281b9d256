package io.github.nixpoet.generators.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that has the others. */
@Command(
        name = "nixpoet",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        description = "Formats, edits and checks Nix files.",
        subcommands = {
            FormatCommand.class,
            ParseCommand.class,
            EditCommand.class,
            CheckCommand.class,
            OptionsCommand.class
        })
final class NixPoetCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** The command, which answers wrong arguments with a line instead of all its options. */
    static CommandLine line() {
        // '@x.nix' is a file's name, and '@me' a value, not a file of arguments.
        return new CommandLine(new NixPoetCommand())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, args) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println(wrong.getMessage());
                    command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
                    return command.getCommandSpec().exitCodeOnInvalidInput();
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: format, parse, edit, check or options");
    }
}
