package io.github.nixpoet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.SourceFile;
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

/** Parse, print and format of one text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LanguageBenchmark {

    /** The size of the text in bytes: one package, one module, one large set. */
    @Param({"2000", "40000", "2000000"})
    public int size;

    private byte[] utf8 = {};
    private SourceFile tree = NixParser.parse("{ }").orThrow();
    private final NixFormatter formatter = NixFormatter.standard();

    /** Makes the text. */
    @Setup
    public void text() {
        utf8 = Inputs.ofSize(size).getBytes(UTF_8);
        tree = parse().orThrow();
    }

    /**
     * From bytes to tree.
     *
     * @return the tree
     */
    @Benchmark
    public ParseResult parse() {
        return NixParser.parse("benchmark.nix", utf8);
    }

    /**
     * From tree to text as it was.
     *
     * @return the text
     */
    @Benchmark
    public String print() {
        return NixPrinter.print(tree);
    }

    /**
     * From tree to text laid out.
     *
     * @return the text
     */
    @Benchmark
    public String format() {
        return formatter.format(tree);
    }
}
