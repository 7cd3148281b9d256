package io.github.nixpoet.bench;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Parse, print and format of all Nix files of a folder, from memory. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 8)
@Measurement(iterations = 8)
public class CorpusBenchmark {

    /** The folder. */
    @Param("")
    public String corpus = "";

    private SourceSet set = new SourceSet(List.of());
    private List<SourceFile> trees = List.of();
    private final NixFormatter formatter = NixFormatter.standard();

    /**
     * Reads the files.
     *
     * @throws IOException if one can't be read
     */
    @Setup
    public void read() throws IOException {
        set = SourceSet.read(List.of(Path.of(corpus)));
        trees = set.trees();
    }

    /**
     * From bytes to trees.
     *
     * @param results where they go
     */
    @Benchmark
    public void parse(Blackhole results) {
        for (Source source : set.sources()) {
            results.consume(source.parse());
        }
    }

    /**
     * From trees to texts as they were.
     *
     * @param results where they go
     */
    @Benchmark
    public void print(Blackhole results) {
        for (SourceFile tree : trees) {
            results.consume(NixPrinter.print(tree));
        }
    }

    /**
     * From trees to texts laid out.
     *
     * @param results where they go
     */
    @Benchmark
    public void format(Blackhole results) {
        for (SourceFile tree : trees) {
            results.consume(formatter.format(tree));
        }
    }
}
