package io.github.nixpoet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Parses and formats all Nix files that parse, from bytes to bytes, side by side with other formatters. */
public final class FormatSideBySide {

    private static final int PASSES = 2;
    private static final String NIXFMT = "--nixfmt=";

    private FormatSideBySide() {}

    /**
     * Measures.
     *
     * @param args a folder, then programs that parse and format, and nixfmt behind {@code --nixfmt=}
     * @throws IOException if a file can't be read or a program fails
     */
    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: FormatSideBySide FOLDER [--nixfmt=NIXFMT] [PROGRAM]…");
            System.exit(2);
        }
        SourceSet files = SourceSet.read(List.of(Path.of(args[0])))
                .where(source -> source.parse().isPresent());
        System.out.println(files + ", one thread, Java " + Runtime.version());
        Path folder = Files.createTempDirectory("side-by-side");
        List<Rival> rivals = new ArrayList<>();
        for (String program : List.of(args).subList(1, args.length)) {
            rivals.add(
                    program.startsWith(NIXFMT)
                            ? Rival.nixfmt(program.substring(NIXFMT.length()), files, folder)
                            : Rival.program(program, PASSES, files, folder));
        }
        SideBySide.report(files, Source::format, rivals);
    }
}
