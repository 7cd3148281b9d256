package io.github.nixpoet.generators.cli;

import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists options. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Lists options with their types, sorted by path.",
            "Exit code: 0 there are some, 1 there are none at or below a PATH, 2 wrong arguments or a schema that can't be read."
        },
        footer = {"", "  nixpoet options list services.openssh", "  nixpoet options list 'users.users.<name>' --json"})
final class OptionsListCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "options at and below these paths alone, with <name> and * as the manual has them")
    private List<String> paths = List.of();

    @Mixin
    private final SchemaOutput output = new SchemaOutput();

    @Override
    public Integer call() {
        OptionSchema schema = output.read(spec.commandLine());
        if (paths.isEmpty()) {
            output.print(schema.options(), spec.commandLine().getOut());
            return 0;
        }
        List<Option> found = new ArrayList<>();
        int code = 0;
        for (String text : paths) {
            List<Option> below = schema.below(path(text));
            if (below.isEmpty()) {
                spec.commandLine().getErr().println("there is no option at or below '" + text + "'");
                code = 1;
            }
            found.addAll(below);
        }
        output.print(found.stream().distinct().toList(), spec.commandLine().getOut());
        return code;
    }

    private OptionPath path(String text) {
        try {
            return OptionPath.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
