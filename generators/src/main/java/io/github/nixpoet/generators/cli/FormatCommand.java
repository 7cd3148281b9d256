package io.github.nixpoet.generators.cli;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.format.Verification;
import io.github.nixpoet.generators.io.FileReplacer;
import io.github.nixpoet.parse.Checks;
import io.github.nixpoet.parse.ConfiguredParser;
import io.github.nixpoet.parse.LintLevel;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseOptions;
import io.github.nixpoet.parse.ParseResult;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
            "Formats files as nixfmt does. A file that has errors stays as it is. Files that were found formatted are remembered in the"
                    + " user's cache folder, by their path, size, time and number, and passed over until they change.",
            "Exit code: 0 all went well, 1 a file has errors or, with --check, is not formatted, 2 wrong arguments."
        },
        footer = {
            "",
            "  nixpoet format .",
            "  nixpoet format --check --verify configuration.nix",
            "  git show HEAD:flake.nix | nixpoet format -",
            "  git config mergetool.nixpoet.cmd 'nixpoet format --mergetool \"$BASE\" \"$LOCAL\" \"$REMOTE\" \"$MERGED\"'",
            "  git config mergetool.nixpoet.trustExitCode true"
        })
final class FormatCommand implements Callable<Integer> {

    private static final int WIDEST = 100_000;
    private static final int DEEPEST = 100;

    /** A file that is being worked on may define an attribute twice and is formatted all the same. */
    private static final ConfiguredParser PARSER =
            NixParser.with(ParseOptions.standard().withChecks(Checks.GRAMMAR).withLints(LintLevel.IGNORE));

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
            names = {"-s", "--strict"},
            description =
                    "do not ask where lines end now: sets, lists and formals become one line where they may and fit")
    private boolean strict;

    @Option(
            names = {"-m", "--mergetool"},
            description = {
                "merge as a tool of git's; the paths are BASE LOCAL REMOTE MERGED, the first three are laid out on the way,",
                "and what git merge-file makes of them goes into MERGED; with conflicts left that stays as it is"
            })
    private boolean mergeTool;

    @Option(
            names = {"-c", "--check"},
            description = "write nothing, say which files are not formatted")
    private boolean check;

    @Option(
            names = {"-v", "--verify"},
            description =
                    "look whether the result means the same and stays as it is when it is formatted again; of every file, remembered or"
                            + " not")
    private boolean verify;

    @Option(names = "--no-cache", description = "look into every file, and remember none")
    private boolean noCache;

    @Option(
            names = {"-q", "--quiet"},
            description = "report no errors and, with --check, no names: the exit code alone tells, as with nixfmt")
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

    private final Supplier<Optional<DigestFile>> memory;

    FormatCommand() {
        this(() -> UserCache.digests("formatted", NixFormatter.class, FormatCommand.class));
    }

    /** The same with another place to remember files in. */
    FormatCommand(Supplier<Optional<DigestFile>> memory) {
        this.memory = memory;
    }

    @Override
    public Integer call() throws IOException {
        require("--width", width, 1, WIDEST);
        require("--indent", indent, 0, DEEPEST);
        NixFormatter wide = NixFormatter.standard().withWidth(width).withIndent(indent);
        NixFormatter formatter = strict ? wide.strict() : wide;
        if (mergeTool) {
            return merge(formatter);
        }
        boolean stdin = paths.stream().anyMatch(NixFiles::isStandardInput);
        if (stdin && paths.size() > 1) {
            throw new ParameterException(spec.commandLine(), "- stands alone");
        }
        return stdin ? standardInput(formatter) : files(formatter);
    }

    private void require(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new ParameterException(
                    spec.commandLine(), option + " is a number from " + least + " to " + most + ", not " + number);
        }
    }

    private int files(NixFormatter formatter) {
        Digest options = Digest.NONE.with(width).with(indent).with(strict ? 1 : 0);
        KnownFiles known = noCache ? KnownFiles.NONE : new KnownFiles(memory.get(), options, !verify, KnownFiles.MOST);
        FileRun run = new FileRun(
                paths,
                check ? (file, content) -> checkFile(formatter, file, content) : new Formatting(formatter),
                known,
                spec.commandLine().getErr(),
                quiet);
        boolean passed = run.run();
        known.save();
        if (check) {
            spec.commandLine().getOut().println(run.summary());
        }
        return passed ? 0 : 1;
    }

    private Work.Done checkFile(NixFormatter formatter, Path file, byte[] content) throws Work.Fault {
        check(formatter, file.toString(), content);
        return Work.Done.AS_IT_IS;
    }

    private void check(NixFormatter formatter, String name, byte[] content) throws Work.Fault {
        if (!Contents.are(content, format(formatter, name, content))) {
            throw new Work.Fault(name + ": not formatted");
        }
    }

    /** What is laid out passes, link or read-only as it may be: that it was remembered makes no difference then. */
    private final class Formatting implements Work {

        private final NixFormatter formatter;

        Formatting(NixFormatter formatter) {
            this.formatter = formatter;
        }

        @Override
        public byte[] read(Found file) throws IOException {
            if (!Files.isRegularFile(file.path())) {
                // Says what is wrong with it; to read a pipe or a device might take for ever.
                FileReplacer.of(file.path());
            }
            return Work.super.read(file);
        }

        @Override
        public Done on(Path file, byte[] content) throws Fault, IOException {
            String formatted = format(formatter, file.toString(), content);
            if (Contents.are(content, formatted)) {
                return Done.AS_IT_IS;
            }
            FileReplacer replacer = FileReplacer.of(file);
            if (!Arrays.equals(Contents.of(file), content)) {
                throw new FileSystemException(file.toString(), null, "was changed by something else meanwhile");
            }
            replacer.replace(formatted);
            return Done.WRITTEN;
        }
    }

    private int standardInput(NixFormatter formatter) throws IOException {
        byte[] bytes = System.in.readAllBytes();
        try {
            if (check) {
                check(formatter, filename, bytes);
            } else {
                spec.commandLine().getOut().print(format(formatter, filename, bytes));
            }
            return 0;
        } catch (Work.Fault e) {
            return failed(e.report());
        }
    }

    private int merge(NixFormatter formatter) {
        if (!MergeTool.takes(paths) || check) {
            throw new ParameterException(
                    spec.commandLine(), "--mergetool takes BASE LOCAL REMOTE MERGED, and no --check");
        }
        try {
            new MergeTool((name, bytes) -> format(formatter, name, bytes)).merge(paths);
            return 0;
        } catch (Work.Fault e) {
            return failed(e.report());
        } catch (IOException e) {
            return failed(Failures.text(paths.get(paths.size() - 1), e));
        }
    }

    private int failed(String report) {
        if (!quiet) {
            spec.commandLine().getErr().println(report);
        }
        return 1;
    }

    private String format(NixFormatter formatter, String name, byte[] bytes) throws Work.Fault {
        ParseResult read = PARSER.parse(name, bytes);
        if (!read.isSuccess()) {
            throw new Work.Fault(read.report());
        }
        if (!verify) {
            return formatter.format(read);
        }
        Verification verification = formatter.verify(read.orThrow());
        if (verification instanceof Verification.Broken broken) {
            throw new Work.Fault(name + ": " + report(broken));
        }
        return ((Verification.Held) verification).text();
    }

    private static String report(Verification.Broken broken) {
        String what = switch (broken.fault()) {
            case INCOMPLETE -> "a token or comment would be lost";
            case UNREADABLE -> "the result would be no Nix";
            case OTHER_MEANING -> "the result would mean something else";
            case RESTLESS -> "the result would change when it is formatted again";
        };
        return what + "; this is a fault of NixPoet, please report it with this input:\n" + broken.input();
    }
}
