package io.github.nixpoet.generators.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command that has the others. */
@Command(
        name = "nixpoet",
        mixinStandardHelpOptions = true,
        version = NixPoetCommand.VERSION,
        description = {
            "Formats, edits, checks and builds Nix files, and begins projects that write them from Java.",
            "Each command has a --help with examples and exit codes: 0 all went well, 1 something did not pass or failed, 2 wrong arguments."
                    + " Colours are for terminals; NO_COLOR switches them off."
        },
        footer = {
            "",
            "  nixpoet new my-machines                             # a project to begin with",
            "  nixpoet format --check .",
            "  nixpoet check configuration.nix",
            "  nixpoet build out/web vm"
        })
final class NixPoetCommand implements Runnable {

    static final String VERSION = "0.1.0-SNAPSHOT";

    /** In the order of the help. */
    private static final List<Class<?>> COMMANDS = List.of(
            FormatCommand.class,
            ParseCommand.class,
            EditCommand.class,
            CheckCommand.class,
            OptionsCommand.class,
            BuildCommand.class,
            NewCommand.class,
            CompletionCommand.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /**
     * The command, which answers wrong arguments with a line instead of all its options.
     *
     * @param words what it will be given; none if it is to have all commands
     */
    static CommandLine line(String... words) {
        CommandLine line = new CommandLine(new NixPoetCommand());
        commands(words).forEach(line::addSubcommand);
        // '@x.nix' is a file's name, and '@me' a value, not a file of arguments.
        return line.setExpandAtFiles(false).setParameterExceptionHandler((wrong, args) -> {
            CommandLine command = wrong.getCommandLine();
            command.getErr().println(message(wrong));
            command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
            return command.getCommandSpec().exitCodeOnInvalidInput();
        });
    }

    /** The one that the words begin with, else all: to look at all of them takes a fifth of the time of a small file. */
    private static List<Class<?>> commands(String... words) {
        return COMMANDS.stream()
                .filter(type -> words.length > 0
                        && type.getAnnotation(Command.class).name().equals(words[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String message(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        return wrong instanceof UnmatchedArgumentException unmatched
                        && !command.getSubcommands().isEmpty()
                ? "'" + unmatched.getUnmatched().get(0) + "' is none of " + commands(command)
                : String.valueOf(wrong.getMessage());
    }

    private static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: " + commands(spec.commandLine()));
    }
}
