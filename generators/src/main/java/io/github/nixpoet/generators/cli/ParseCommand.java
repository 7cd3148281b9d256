package io.github.nixpoet.generators.cli;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parses files. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = {
            "Parses files and says what is wrong in them.",
            "Ends with the line 'N files, N failed, N bytes, N.NNN s'. Exit code: 0 all are Nix, 1 one is not, 2 wrong arguments."
        },
        footer = {"", "  nixpoet parse configuration.nix modules", "  git show HEAD:flake.nix | nixpoet parse -"})
final class ParseCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "files, folders whose .nix files are meant, - for standard input")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<Path> paths;

    @Override
    public Integer call() {
        FileRun run = new FileRun(paths, new Parsing(), spec.commandLine().getErr(), false);
        boolean passed = run.run();
        spec.commandLine().getOut().println(run.summary());
        return passed ? 0 : 1;
    }

    private static final class Parsing implements Work {

        @Override
        public byte[] read(Found file) throws IOException {
            return NixFiles.isStandardInput(file.path()) ? System.in.readAllBytes() : Work.super.read(file);
        }

        @Override
        public Done on(Path file, byte[] content) throws Fault {
            String name = NixFiles.isStandardInput(file) ? "<stdin>" : file.toString();
            ParseResult result = NixParser.parse(name, content);
            if (!result.isSuccess()) {
                throw new Fault(result.report());
            }
            return Done.AS_IT_IS;
        }
    }
}
