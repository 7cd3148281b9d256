package io.github.nixpoet.generators.cli;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.schema.Lookup;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionDefault;
import io.github.nixpoet.schema.OptionPath;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.value.NixValues;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is known of an option. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what is at a path: an option with type, default and description, an old name with the new one, or the options below it.",
            "Exit code: 0 all were found, 1 one was not, 2 wrong arguments or a schema that can't be read."
        },
        footer = {
            "",
            "  nixpoet options show services.openssh.ports users.users.alice.uid",
            "  nixpoet options show services.sshd"
        })
final class OptionsShowCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "as a configuration has them, with names of one's own")
    private List<String> paths = List.of();

    @Mixin
    private final SchemaOutput output = new SchemaOutput();

    private final List<Option> found = new ArrayList<>();
    private boolean missed;

    @Override
    public Integer call() {
        OptionSchema schema = output.read(spec.commandLine());
        for (String text : paths) {
            OptionPath path = parse(text);
            show(path, schema, schema.find(path));
        }
        if (output.isJson()) {
            output.print(found.stream().distinct().toList(), spec.commandLine().getOut());
        }
        return missed ? 1 : 0;
    }

    private OptionPath parse(String text) {
        try {
            return OptionPath.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void show(OptionPath path, OptionSchema schema, Lookup lookup) {
        if (lookup instanceof Lookup.Found it) {
            option(it.option());
        } else if (lookup instanceof Lookup.Group group) {
            say(path + " is a group of options");
            group.node().children().forEach(child -> say("  " + child.name()));
            found.addAll(schema.below(path));
        } else if (lookup instanceof Lookup.Renamed renamed) {
            say(path + " is an old name of " + renamed.rename().to());
            schema.option(renamed.rename().to()).ifPresent(this::option);
        } else if (lookup instanceof Lookup.Value value) {
            say(path + " is in the value of an option\n  type: " + value.type());
        } else if (lookup instanceof Lookup.Removed) {
            miss("'" + path + "' was an option, and is none any more");
        } else if (lookup instanceof Lookup.Missing missing) {
            miss("there is no option '" + path + "'"
                    + missing.nearest()
                            .map(near -> "; did you mean " + near + "?")
                            .orElse(""));
        } else {
            miss("nothing is known of '" + path + "': it lies in the value of an option that takes anything");
        }
    }

    private void option(Option option) {
        found.add(option);
        say(option.path().toString());
        say("  type: " + option.type());
        if (option.defaultValue() instanceof OptionDefault.Plain plain) {
            say("  default: " + indented(NixFormatter.standard().format(NixValues.write(plain.value()))));
        } else if (option.defaultValue() instanceof OptionDefault.Computed computed) {
            say("  default: " + indented(computed.text().orElse("computed")));
        }
        if (option.isReadOnly()) {
            say("  read-only");
        }
        option.description().ifPresent(text -> say("  " + indented(text)));
    }

    private static String indented(String text) {
        return text.strip().replace("\n", "\n  ");
    }

    private void say(String line) {
        if (!output.isJson()) {
            spec.commandLine().getOut().println(line);
        }
    }

    private void miss(String line) {
        missed = true;
        spec.commandLine().getErr().println(line);
    }
}
