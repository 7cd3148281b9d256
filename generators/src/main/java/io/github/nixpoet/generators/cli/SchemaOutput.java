package io.github.nixpoet.generators.cli;

import io.github.nixpoet.nixos.NixosOptions;
import io.github.nixpoet.schema.Option;
import io.github.nixpoet.schema.OptionSchema;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Which schema a command looks into, and how it tells of options. */
final class SchemaOutput {

    @CommandLine.Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "a file of options in place of those of NixOS 26.11")
    private String schema = NixosOptions.release();

    @CommandLine.Option(
            names = "--json",
            description =
                    "print an object as in the options.json of a manual, which --schema takes too; defaults are plain JSON")
    private boolean json;

    OptionSchema read(CommandLine command) {
        return SchemaFile.read(schema, command);
    }

    boolean isJson() {
        return json;
    }

    /** A line for each option, or all in one object. */
    void print(List<Option> options, PrintWriter out) {
        if (json) {
            out.println(OptionJson.text(options));
        } else {
            options.forEach(out::println);
        }
    }
}
