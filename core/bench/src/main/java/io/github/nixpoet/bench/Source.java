package io.github.nixpoet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.Checks;
import io.github.nixpoet.parse.ConfiguredParser;
import io.github.nixpoet.parse.LintLevel;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseOptions;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A Nix file in memory. */
final class Source {

    /** As the command line has it: whether an attribute is there twice is no matter of layout. */
    private static final ConfiguredParser GRAMMAR =
            NixParser.with(ParseOptions.standard().withChecks(Checks.GRAMMAR).withLints(LintLevel.IGNORE));

    private final Path path;
    private final byte[] utf8;

    Source(Path path) throws IOException {
        this.path = path;
        this.utf8 = Files.readAllBytes(path);
    }

    Path path() {
        return path;
    }

    int length() {
        return utf8.length;
    }

    Optional<SourceFile> parse() {
        return NixParser.parse(path.toString(), utf8).file();
    }

    /** From bytes to bytes laid out, if it parses. */
    Optional<byte[]> format() {
        ParseResult read = GRAMMAR.parse(path.toString(), utf8);
        return read.isSuccess()
                ? Optional.of(NixFormatter.standard().format(read).getBytes(UTF_8))
                : Optional.empty();
    }
}
