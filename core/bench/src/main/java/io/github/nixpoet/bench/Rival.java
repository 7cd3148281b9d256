package io.github.nixpoet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Another parser: a program that does the work, and the same program doing all but parse. */
record Rival(String name, List<String> whole, List<String> rest, int passes) {

    /** Seconds of CPU for parsing everything once. */
    double seconds() throws IOException {
        return (ChildCpu.of(whole) - ChildCpu.of(rest)) / passes;
    }

    /** Nix: importing functions, which evaluates nothing else, less reading the same files. */
    static Rival nix(SourceSet functions, Path folder) throws IOException {
        String files = functions.sources().stream()
                .map(source -> source.path().toAbsolutePath().toString())
                .collect(Collectors.joining("\n"));
        Path imports = folder.resolve("import.nix");
        Path reads = folder.resolve("read.nix");
        Files.writeString(imports, "builtins.all (f: builtins.isFunction (import f)) [\n" + files + "\n]\n");
        Files.writeString(reads, "builtins.all (f: builtins.isString (builtins.readFile f)) [\n" + files + "\n]\n");
        return new Rival(
                "Nix",
                List.of("nix-instantiate", "--eval", imports.toString()),
                List.of("nix-instantiate", "--eval", reads.toString()),
                1);
    }

    /** A program that takes a file with paths and a number, reads all those files and parses them so many times. */
    static Rival program(String path, SourceSet functions, Path folder) throws IOException {
        Path list = folder.resolve("files");
        Files.write(
                list,
                functions.sources().stream()
                        .map(source -> source.path().toString())
                        .toList());
        return new Rival(path, List.of(path, list.toString(), "5"), List.of(path, list.toString(), "1"), 4);
    }
}
