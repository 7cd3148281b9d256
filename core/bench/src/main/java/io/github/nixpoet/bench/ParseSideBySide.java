package io.github.nixpoet.bench;

import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parses the functions among Nix files, side by side with other parsers. */
public final class ParseSideBySide {

    private static final int PASSES = 4;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._+/-]+");

    private ParseSideBySide() {}

    /**
     * Measures.
     *
     * @param args a folder, then programs that parse
     * @throws IOException if a file can't be read or a program fails
     */
    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: ParseSideBySide FOLDER [PROGRAM]…");
            System.exit(2);
        }
        SourceSet functions =
                SourceSet.read(List.of(Path.of(args[0]))).where(source -> isPlain(source) && isFunction(source));
        System.out.println(functions + " that are functions, one thread, Java " + Runtime.version());
        Path folder = Files.createTempDirectory("side-by-side");
        List<Rival> rivals = new ArrayList<>();
        rivals.add(Rival.nix(functions, folder));
        for (String program : List.of(args).subList(1, args.length)) {
            rivals.add(Rival.program(program, PASSES, functions, folder));
        }
        SideBySide.report(functions, Source::parse, rivals);
    }

    /** Under a path that Nix can spell. */
    private static boolean isPlain(Source source) {
        return PLAIN.matcher(source.path().toAbsolutePath().toString()).matches();
    }

    /** Nix can import it without evaluating anything. */
    private static boolean isFunction(Source source) {
        return source.parse()
                .map(SourceFile::expression)
                .filter(Lambda.class::isInstance)
                .isPresent();
    }
}
