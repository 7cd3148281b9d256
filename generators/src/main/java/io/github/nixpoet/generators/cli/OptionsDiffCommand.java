package io.github.nixpoet.generators.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.nixpoet.schema.SchemaDiff;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two schemas. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Tells the options that are new (+), gone (-), renamed (>) or of another type (~).",
            "Exit code: 0 none is, 1 some are, 2 wrong arguments or a schema that can't be read."
        },
        footer = {
            "",
            "  nixpoet options diff 26.11 mine.jsonl.gz",
            "  nixpoet options diff --json old/options.json new/options.json"
        })
final class OptionsDiffCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "a file of options, or 26.11 for those of this program")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String older;

    @Parameters(index = "1", paramLabel = "NEW", description = "the same")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String newer;

    @Option(names = "--json", description = "print one object: added, removed, renamed, retyped")
    private boolean json;

    @Override
    public Integer call() {
        SchemaDiff diff = SchemaDiff.between(
                SchemaFile.read(older, spec.commandLine()), SchemaFile.read(newer, spec.commandLine()));
        if (json) {
            spec.commandLine().getOut().println(json(diff));
        } else {
            print(diff, spec.commandLine().getOut());
        }
        return diff.isEmpty() ? 0 : 1;
    }

    private static void print(SchemaDiff diff, PrintWriter out) {
        diff.added().forEach(it -> out.println("+ " + it));
        diff.removed().forEach(it -> out.println("- " + it));
        diff.renamed().forEach(it -> out.println("> " + it.from() + " is now " + it.to()));
        diff.retyped()
                .forEach(it -> out.println(
                        "~ " + it.path() + ": was " + it.before() + System.lineSeparator() + "  and is " + it.after()));
        out.printf(
                "%d new, %d gone, %d renamed, %d of another type%n",
                diff.added().size(),
                diff.removed().size(),
                diff.renamed().size(),
                diff.retyped().size());
    }

    private static ObjectNode json(SchemaDiff diff) {
        ObjectNode all = new JsonMapper().createObjectNode();
        var added = all.putArray("added");
        diff.added().forEach(it -> added.add(it.path().toString()));
        var removed = all.putArray("removed");
        diff.removed().forEach(it -> removed.add(it.path().toString()));
        var renamed = all.putArray("renamed");
        diff.renamed()
                .forEach(it -> renamed.addObject()
                        .put("from", it.from().toString())
                        .put("to", it.to().toString()));
        var retyped = all.putArray("retyped");
        diff.retyped()
                .forEach(it -> retyped.addObject()
                        .put("path", it.path().toString())
                        .put("before", it.before().phrase())
                        .put("after", it.after().phrase()));
        return all;
    }
}
