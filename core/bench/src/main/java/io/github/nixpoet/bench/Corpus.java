package io.github.nixpoet.bench;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Parses, prints and formats folders of Nix on one thread, from memory, and says what the trees weigh. */
public final class Corpus {

    private static final int PASSES = 16;

    private Corpus() {}

    /**
     * Measures.
     *
     * @param args files and folders
     * @throws IOException if one can't be read
     */
    public static void main(String... args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: Corpus PATH…");
            System.exit(2);
        }
        SourceSet set = SourceSet.read(Stream.of(args).map(Path::of).toList());
        System.out.println(set + ", one thread, Java " + Runtime.version());
        System.out.println("        first pass, MB/s   steady, MB/s");
        System.out.println("          wall       CPU     wall    CPU");
        report("parse", set.bytes(), Timing.of(PASSES, set.sources(), Source::parse));
        long before = usedHeap();
        List<SourceFile> trees = set.trees();
        double held = (usedHeap() - before) / (double) set.bytes();
        report("print", set.bytes(), Timing.of(PASSES, trees, NixPrinter::print));
        NixFormatter formatter = NixFormatter.standard();
        report("format", set.bytes(), Timing.of(PASSES / 2, trees, formatter::format));
        System.out.printf(Locale.ROOT, "%.2f bytes of heap for a byte of source; %,d trees held%n", held, trees.size());
    }

    private static void report(String what, long bytes, List<Timing> passes) {
        Timing first = passes.get(0);
        Timing steady = Timing.steady(passes);
        System.out.printf(
                Locale.ROOT,
                "%-6s %7.1f   %7.1f  %7.1f %6.1f%n",
                what,
                rate(bytes, first.wall()),
                rate(bytes, first.cpu()),
                rate(bytes, steady.wall()),
                rate(bytes, steady.cpu()));
    }

    private static double rate(long bytes, long nanos) {
        return bytes * 1e3 / nanos;
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
