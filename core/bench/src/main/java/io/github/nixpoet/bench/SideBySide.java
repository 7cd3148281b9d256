package io.github.nixpoet.bench;

import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parses the functions among Nix files, in turns with other parsers, and compares CPU time. */
public final class SideBySide {

    private static final int WARM_UP = 12;
    private static final int PASSES = 3;
    private static final int ROUNDS = 5;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._+/-]+");

    private SideBySide() {}

    /**
     * Measures.
     *
     * @param args a folder, then programs that parse
     * @throws IOException if a file can't be read or a program fails
     */
    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: SideBySide FOLDER [PROGRAM]…");
            System.exit(2);
        }
        SourceSet functions = functions(SourceSet.read(List.of(Path.of(args[0]))));
        Path folder = Files.createTempDirectory("side-by-side");
        List<Rival> rivals = new ArrayList<>();
        rivals.add(Rival.nix(functions, folder));
        for (String program : List.of(args).subList(1, args.length)) {
            rivals.add(Rival.program(program, functions, folder));
        }
        System.out.println(functions + " that are functions, one thread, Java " + Runtime.version());
        Timing.of(WARM_UP, functions.sources(), Source::parse);
        double[][] ratios = new double[rivals.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double own = Timing.median(Timing.of(PASSES, functions.sources(), Source::parse))
                            .cpu()
                    / 1e9;
            StringBuilder line = new StringBuilder(cell("NixPoet", functions, own));
            for (int i = 0; i < rivals.size(); i++) {
                double other = rivals.get(i).seconds();
                ratios[i][round] = other / own;
                line.append(cell(rivals.get(i).name(), functions, other));
            }
            double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            System.out.printf(Locale.ROOT, "%sload %.1f%n", line, load);
        }
        for (int i = 0; i < rivals.size(); i++) {
            Arrays.sort(ratios[i]);
            System.out.printf(
                    Locale.ROOT,
                    "%.1f x %s (median of %d rounds, %.1f to %.1f)%n",
                    ratios[i][ROUNDS / 2],
                    rivals.get(i).name(),
                    ROUNDS,
                    ratios[i][0],
                    ratios[i][ROUNDS - 1]);
        }
    }

    /** Those that Nix can import without evaluating anything, under paths that Nix can spell. */
    private static SourceSet functions(SourceSet all) {
        return new SourceSet(all.sources().stream()
                .filter(source ->
                        PLAIN.matcher(source.path().toAbsolutePath().toString()).matches())
                .filter(source -> source.parse()
                        .map(SourceFile::expression)
                        .filter(Lambda.class::isInstance)
                        .isPresent())
                .toList());
    }

    private static String cell(String name, SourceSet set, double seconds) {
        return String.format(Locale.ROOT, "%s %.1f MB/s  ", name, set.bytes() / 1e6 / seconds);
    }
}
