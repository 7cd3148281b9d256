package io.github.nixpoet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A Nix file in memory. */
final class Source {

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
        return parse().map(tree -> NixFormatter.standard().format(tree).getBytes(UTF_8));
    }
}
