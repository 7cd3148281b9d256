package io.github.nixpoet.generators.cli;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.generators.io.FileReplacer;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Formats files. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        description = {
            "Formats files as nixfmt does. A file that has errors stays as it is.",
            "Exit code: 0 all went well, 1 a file has errors or, with --check, is not formatted, 2 wrong arguments."
        })
final class FormatCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-w", "--width"},
            defaultValue = "100",
            paramLabel = "N",
            description = "how many characters a line has (default: ${DEFAULT-VALUE})")
    private int width;

    @Option(
            names = "--indent",
            defaultValue = "2",
            paramLabel = "N",
            description = "how many blanks a level is indented (default: ${DEFAULT-VALUE})")
    private int indent;

    @Option(
            names = {"-c", "--check"},
            description = "write nothing, say which files are not formatted")
    private boolean check;

    @Option(
            names = {"-v", "--verify"},
            description = "look whether the result is Nix and stays as it is when it is formatted again")
    private boolean verify;

    @Option(
            names = {"-q", "--quiet"},
            description = "report no errors")
    private boolean quiet;

    @Option(
            names = {"-f", "--filename"},
            paramLabel = "NAME",
            defaultValue = "<stdin>",
            description = "what messages call the standard input")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String filename;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "files, and folders whose .nix files are meant; - reads the standard input and writes the standard output")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        if (width < 0 || indent < 0) {
            throw new ParameterException(spec.commandLine(), "--width and --indent are not negative");
        }
        NixFormatter formatter = NixFormatter.standard().withWidth(width).withIndent(indent);
        boolean stdin = paths.stream().anyMatch(path -> path.toString().equals(STDIN));
        if (stdin && paths.size() > 1) {
            throw new ParameterException(spec.commandLine(), "- stands alone");
        }
        return stdin ? standardInput(formatter) : files(formatter);
    }

    private int files(NixFormatter formatter) {
        FileRun run = new FileRun(
                paths,
                file -> check ? checkFile(formatter, file) : formatFile(formatter, file),
                spec.commandLine().getErr(),
                quiet);
        boolean passed = run.run();
        if (check) {
            spec.commandLine().getOut().println(run.summary());
        }
        return passed ? 0 : 1;
    }

    private long formatFile(NixFormatter formatter, Path file) throws Work.Fault, IOException {
        FileReplacer replacer = FileReplacer.of(file);
        byte[] bytes = Files.readAllBytes(file);
        ParseResult read = NixParser.parse(file.toString(), bytes);
        String formatted = format(formatter, read);
        if (!formatted.equals(read.source().text())) {
            replacer.replace(formatted);
        }
        return bytes.length;
    }

    private long checkFile(NixFormatter formatter, Path file) throws Work.Fault, IOException {
        byte[] bytes = Files.readAllBytes(file);
        check(formatter, NixParser.parse(file.toString(), bytes));
        return bytes.length;
    }

    private void check(NixFormatter formatter, ParseResult read) throws Work.Fault {
        if (!format(formatter, read).equals(read.source().text())) {
            throw new Work.Fault(read.source().name() + ": not formatted");
        }
    }

    private int standardInput(NixFormatter formatter) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        ParseResult read = NixParser.parse(filename, System.in.readAllBytes());
        try {
            if (check) {
                check(formatter, read);
            } else {
                spec.commandLine().getOut().print(format(formatter, read));
            }
            return 0;
        } catch (Work.Fault e) {
            if (!quiet) {
                err.println(e.report());
            }
            return 1;
        }
    }

    private String format(NixFormatter formatter, ParseResult read) throws Work.Fault {
        if (!read.isSuccess()) {
            throw new Work.Fault(read.report());
        }
        String formatted = formatter.format(read.orThrow());
        if (verify) {
            verify(formatter, read.source().name(), formatted);
        }
        return formatted;
    }

    private static void verify(NixFormatter formatter, String name, String formatted) throws Work.Fault {
        ParseResult again = NixParser.parse(name, formatted.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (!again.isSuccess()) {
            throw new Work.Fault(name + ": the result would be no Nix, please report this\n" + again.report());
        }
        if (!formatter.format(again.orThrow()).equals(formatted)) {
            throw new Work.Fault(name + ": the result would change when formatted again, please report this");
        }
    }
}
