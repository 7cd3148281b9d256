package io.github.nixpoet.generators.cli;

import io.github.nixpoet.schema.Option;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches options by words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lists the options that have all of some words in their path, in any case; those with a word as a whole name near the root"
                    + " first, then the shorter ones.",
            "Exit code: 0 found, 1 not found, 2 wrong arguments or a schema that can't be read."
        },
        footer = {"", "  nixpoet options search nginx acme", "  nixpoet options search --limit 5 firewall ports"})
final class OptionsSearchCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "parts of names")
    private List<String> words = List.of();

    @CommandLine.Option(names = "--limit", paramLabel = "N", description = "no more than N options")
    private int limit = Integer.MAX_VALUE;

    @Mixin
    private final SchemaOutput output = new SchemaOutput();

    @Override
    public Integer call() {
        List<Option> found = output.read(spec.commandLine()).search(String.join(" ", words)).stream()
                .limit(Math.max(0, limit))
                .toList();
        if (found.isEmpty() && !output.isJson()) {
            spec.commandLine().getErr().println("no option has all of: " + String.join(" ", words));
        } else {
            output.print(found, spec.commandLine().getOut());
        }
        return found.isEmpty() ? 1 : 0;
    }
}
