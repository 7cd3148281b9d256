package io.github.nixpoet.generators.cli;

import io.github.nixpoet.nixos.NixosOptions;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.check.ModuleCheck;
import io.github.nixpoet.syntax.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks NixOS modules by the options that there are. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks files that are NixOS modules, as configuration.nix is, without Nix: syntax, names of options, types of values, old"
                    + " names, secrets written out, definitions at odds. What only evaluation can tell is let pass, and a file that is no"
                    + " module is only parsed.",
            "Exit code: 0 no errors, 1 a file has errors or can't be read, 2 wrong arguments or a schema that can't be read."
        },
        footer = {
            "",
            "  nixpoet check configuration.nix",
            "  nixpoet check --closed --json /etc/nixos | jq -r '.[].message'",
            "  nixpoet options extract --output mine.jsonl.gz ./modules/mail.nix && nixpoet check --schema mine.jsonl.gz --closed ."
        })
final class CheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, and folders whose .nix files are meant")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> paths;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "the options that there are: a file that 'nixpoet options extract' wrote, or an options.json of a manual, plain or"
                            + " packed; without it those of NixOS 26.11")
    private String schema = NixosOptions.release();

    @Option(
            names = "--closed",
            description =
                    "there are no options but those of the schema and those that the file itself declares: every other name is an error,"
                            + " and not only one that is spelled like a known one")
    private boolean closed;

    @Option(
            names = "--json",
            description =
                    "print one JSON array with an object for each finding: code, severity, message, labels with offset, line and column,"
                            + " help, file")
    private boolean json;

    @Override
    public Integer call() {
        OptionSchema options = SchemaFile.read(schema, spec.commandLine());
        CheckReport report = new CheckReport();
        boolean read = new FileRun(
                        paths,
                        (file, content) -> check(file, content, options, report),
                        spec.commandLine().getErr(),
                        false)
                .run();
        if (json) {
            report.json(spec.commandLine().getOut());
        } else {
            report.text(spec.commandLine().getErr(), spec.commandLine().getOut());
        }
        return read && !report.hasErrors() ? 0 : 1;
    }

    private Work.Done check(Path file, byte[] content, OptionSchema options, CheckReport report) {
        ParseResult result = NixParser.parse(file.toString(), content);
        if (!result.isSuccess()) {
            report.add(file, result.source(), result.diagnostics());
            return Work.Done.AS_IT_IS;
        }
        SourceFile parsed = result.orThrow();
        report.add(
                file,
                result.source(),
                closed ? ModuleCheck.checkClosed(parsed, options) : ModuleCheck.check(parsed, options));
        return Work.Done.AS_IT_IS;
    }
}
