package io.github.nixpoet.bench;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Parses files once, from the disk, and tells of errors: one file as soon as it can, many on all cores. */
public final class Parse {

    private Parse() {}

    /**
     * Parses; the exit code is 1 if a file is no Nix.
     *
     * @param args files and folders
     * @throws IOException if one can't be read
     */
    public static void main(String... args) throws IOException {
        boolean right = args.length == 1 && !Files.isDirectory(Path.of(args[0]))
                ? isNix(Path.of(args[0]))
                : allAreNix(SourceSet.files(Stream.of(args).map(Path::of).toList()));
        System.exit(right ? 0 : 1);
    }

    private static boolean allAreNix(List<Path> files) {
        return files.parallelStream().map(Parse::isNix).reduce(true, Boolean::logicalAnd);
    }

    private static boolean isNix(Path file) {
        try {
            ParseResult result = NixParser.parse(file);
            if (!result.isSuccess()) {
                System.err.println(result.report());
            }
            return result.isSuccess();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
