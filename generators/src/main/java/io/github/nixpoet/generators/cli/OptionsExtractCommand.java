package io.github.nixpoet.generators.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nixpoet.diagnostic.NixPoetException;
import io.github.nixpoet.generators.nix.NixCall;
import io.github.nixpoet.generators.nix.NixInstallation;
import io.github.nixpoet.generators.nix.NixRunner;
import io.github.nixpoet.generators.nix.NixSettings;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.schema.OptionSchema;
import io.github.nixpoet.schema.extract.OptionExtractor;
import io.github.nixpoet.schema.read.SchemaReader;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.syntax.Expression;
import io.github.nixpoet.syntax.build.Literals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a Nix for the options that there are. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Evaluates a nixpkgs, a flake or modules with the Nix on PATH (2.8 or newer) and writes their options, one JSON object a line:"
                    + " path, type as structure, plain default, read-only, old and removed names. Nothing is built. For a whole NixOS that takes some"
                    + " seconds to a minute.",
            "Exit code: 0 written, 1 Nix failed or the file can't be written, 2 wrong arguments."
        },
        footer = {
            "",
            "  nixpoet options extract --output nixos.jsonl.gz",
            "  nixpoet options extract --nixpkgs ~/src/nixpkgs ./modules/mail.nix",
            "  nixpoet options extract --flake .#nixosConfigurations.web",
            "  nixpoet options extract --options '(import ./modules { }).options'"
        })
final class OptionsExtractCommand implements Callable<Integer> {

    /** The options of NixOS alone are 4 MB. */
    private static final int LARGEST = 512 << 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "MODULE", description = "files of modules to be taken beside those of NixOS")
    private List<Path> modules = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write; packed if its name ends in .gz; standard output without it")
    private @Nullable Path file;

    @Option(names = "--nixpkgs", paramLabel = "FOLDER", description = "a nixpkgs in place of <nixpkgs>")
    private @Nullable Path nixpkgs;

    @Option(
            names = "--flake",
            paramLabel = "FLAKE#ATTRIBUTE",
            description = "a configuration of a flake, as .#nixosConfigurations.web or .#homeConfigurations.alice")
    private @Nullable String flake;

    @Option(
            names = "--options",
            paramLabel = "EXPRESSION",
            description = "the options of any other module system: Nix for what evalModules has as options")
    private @Nullable String options;

    @Override
    public Integer call() {
        OptionExtractor extractor = extractor();
        try {
            byte[] facts = facts(extractor);
            OptionSchema schema = SchemaReader.read("what Nix printed", facts);
            write(facts);
            spec.commandLine()
                    .getErr()
                    .println(schema.size() + " options, " + schema.renames().size() + " old names");
            return 0;
        } catch (IOException e) {
            spec.commandLine().getErr().println(Failures.text(file == null ? Path.of("-") : file, e));
        } catch (NixPoetException e) {
            spec.commandLine().getErr().println(e.report());
        }
        return 1;
    }

    private OptionExtractor extractor() {
        if ((flake == null ? 0 : 1) + (options == null ? 0 : 1) + (modules.isEmpty() ? 0 : 1) > 1) {
            throw wrong("--flake, --options and modules exclude each other");
        }
        OptionExtractor extractor = flake != null
                ? ofFlake(flake)
                : options != null
                        ? OptionExtractor.of(expression(options))
                        : OptionExtractor.ofNixos(
                                modules.stream().map(this::path).toList());
        return nixpkgs == null ? extractor : extractor.from(path(nixpkgs));
    }

    private OptionExtractor ofFlake(String reference) {
        int hash = reference.indexOf('#');
        if (hash <= 0 || hash == reference.length() - 1) {
            throw wrong("--flake is a flake, '#' and the attribute of a configuration, as .#nixosConfigurations.web");
        }
        String where = reference.substring(0, hash);
        // A folder; Nix itself takes none that is relative.
        boolean folder = where.startsWith(".") || where.startsWith("/");
        return OptionExtractor.ofFlake(
                folder ? Path.of(where).toAbsolutePath().normalize().toString() : where, reference.substring(hash + 1));
    }

    private Expression path(Path path) {
        if (!Files.exists(path)) {
            throw wrong(path + ": there is no such file");
        }
        return Literals.path(path.toAbsolutePath().normalize().toString());
    }

    private Expression expression(String code) {
        ParseResult read = NixParser.parse(new SourceText("--options", code));
        if (!read.isSuccess()) {
            throw wrong(read.report());
        }
        return read.orThrow().expression();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static byte[] facts(OptionExtractor extractor) {
        List<String> arguments = new ArrayList<>(List.of("--expr", OptionExtractor.expression()));
        arguments.addAll(extractor.arguments());
        NixSettings settings = NixSettings.builder()
                .config("extra-experimental-features", "nix-command flakes")
                .outputLimit(LARGEST)
                .build();
        JsonNode answer =
                NixRunner.of(NixInstallation.require()).settings(settings).evaluate(NixCall.of(arguments));
        StringBuilder lines = new StringBuilder();
        answer.forEach(fact -> lines.append(fact).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(byte[] facts) throws IOException {
        if (file == null) {
            spec.commandLine().getOut().print(new String(facts, StandardCharsets.UTF_8));
            return;
        }
        boolean packed = file.toString().endsWith(".gz");
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream content = packed ? new GZIPOutputStream(out) : out) {
            content.write(facts);
        }
    }
}
