package io.github.nixpoet.generators.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command over the options that there are. */
@Command(
        name = "options",
        mixinStandardHelpOptions = true,
        description = {
            "Looks into the options of NixOS 26.11, or of a file of options, and writes such files.",
            "A file of options is what 'nixpoet options extract' writes, or the options.json of a manual of NixOS, Home Manager or"
                    + " nix-darwin, plain or packed by gzip."
        },
        footer = {
            "",
            "  nixpoet options search nginx acme",
            "  nixpoet options show services.openssh.ports",
            "  nixpoet options extract --output mine.jsonl.gz ./configuration.nix",
            "  nixpoet options diff 26.11 mine.jsonl.gz",
            "  nixpoet options generate --schema mine.jsonl.gz --package org.example.options --output src/generated"
        },
        subcommands = {
            OptionsListCommand.class,
            OptionsShowCommand.class,
            OptionsSearchCommand.class,
            OptionsDiffCommand.class,
            OptionsExtractCommand.class,
            OptionsGenerateCommand.class
        })
final class OptionsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "a command is missing: " + String.join(", ", spec.subcommands().keySet()));
    }
}
