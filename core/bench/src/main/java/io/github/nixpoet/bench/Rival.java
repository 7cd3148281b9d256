package io.github.nixpoet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Another program that does the same work, and how long it takes to do that once. */
record Rival(String name, Time time) {

    /** The exit code of {@code xargs} if a call of its program had one that says no. */
    private static final int SOME_SAID_NO = 123;

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
                () -> ChildCpu.of("nix-instantiate", "--eval", imports.toString())
                        - ChildCpu.of("nix-instantiate", "--eval", reads.toString()));
    }

    /** A program that takes a file with paths and a number, reads all those files and does the work so many times. */
    static Rival program(String path, int passes, SourceSet set, Path folder) throws IOException {
        String list = list(set, folder);
        return new Rival(
                path,
                () -> (ChildCpu.of(path, list, Integer.toString(passes + 1)) - ChildCpu.of(path, list, "1")) / passes);
    }

    /** Nixfmt: all of a check of the files, as many to a call as fit; measured here, once, for that takes minutes. */
    static Rival nixfmt(String path, SourceSet set, Path folder) throws IOException {
        double seconds = ChildCpu.of(
                List.of("xargs", "--arg-file=" + list(set, folder), "--delimiter=\\n", path, "--check"), SOME_SAID_NO);
        return new Rival(path, () -> seconds);
    }

    private static String list(SourceSet set, Path folder) throws IOException {
        Path list = folder.resolve("files");
        Files.write(
                list,
                set.sources().stream().map(source -> source.path().toString()).toList());
        return list.toString();
    }

    /** How long it takes to do the work once. */
    interface Time {

        /** Seconds of CPU. */
        double seconds() throws IOException;
    }
}
