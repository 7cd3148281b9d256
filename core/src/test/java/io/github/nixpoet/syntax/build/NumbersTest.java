package io.github.nixpoet.syntax.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.testing.Batch;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.testing.Spaced;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class NumbersTest {

    private static final int BATCH = 1000;

    @Example
    void nixReadsTheSameNumbers() {
        List<Long> integers = Batch.of(BATCH, Arbitraries.longs());
        List<Double> doubles = Batch.of(BATCH, doubles());
        List<String> written = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        List<Long> allIntegers = new ArrayList<>(integers);
        allIntegers.addAll(List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, 0L, -1L));
        for (long value : allIntegers) {
            written.add(Spaced.print(Numbers.integer(value)));
            wanted.add(Long.toString(value));
        }
        for (double value : doubles) {
            written.add(Spaced.print(Numbers.floating(value)));
            wanted.add(Double.toString(value));
        }
        assertThat(written).hasSize(2 * BATCH + 5);
        RealNix.find("nixReadsTheSameNumbers")
                .ifPresent(nix -> assertThat(nix.differing(written, wanted))
                        .map(written::get)
                        .isEmpty());
    }

    @Example
    void theOtherZeroStaysItself() {
        String zero = "toString (" + Spaced.print(Numbers.floating(-0.0)) + ")";
        RealNix.find("theOtherZeroStaysItself")
                .ifPresent(
                        nix -> assertThat(nix.differing(List.of(zero, zero), List.of("\"-0.000000\"", "\"0.000000\"")))
                                .containsExactly(1));
    }

    @Example
    void whatIsNoNumberIsRefused() {
        assertThat(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .allSatisfy(value ->
                        assertThatThrownBy(() -> Numbers.floating(value)).isInstanceOf(IllegalArgumentException.class));
    }

    private static Arbitrary<Double> doubles() {
        return Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .edgeCases(edges -> edges.add(
                        Double.MIN_VALUE,
                        Double.MIN_NORMAL,
                        -Double.MIN_NORMAL,
                        Double.MAX_VALUE,
                        0.1,
                        1e21,
                        0x1p-1040));
    }
}
