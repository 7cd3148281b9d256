package io.github.nixpoet.bench;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Parses files once and tells of errors: what a cold start takes. */
public final class Parse {

    private Parse() {}

    /**
     * Parses; the exit code is 1 if a file is no Nix.
     *
     * @param args files and folders
     * @throws IOException if one can't be read
     */
    public static void main(String... args) throws IOException {
        boolean failed = false;
        for (String arg : args) {
            Path path = Path.of(arg);
            for (Path file : Files.isDirectory(path) ? SourceSet.files(List.of(path)) : List.of(path)) {
                ParseResult result = NixParser.parse(file);
                if (!result.isSuccess()) {
                    System.err.println(result.report());
                    failed = true;
                }
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
