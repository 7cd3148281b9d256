package io.github.nixpoet.testkit.jqwik;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that can't be looked into. jqwik compares and combines arbitraries by all that they are made of; where one occurs in many
 * places, as in a tree, that takes a time to the power of its depth.
 */
final class Opaque<T> implements Arbitrary<T> {

    private final Arbitrary<T> inner;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    Opaque(Arbitrary<T> inner) {
        this.inner = inner;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        RandomGenerator<T> known = generators.get(genSize);
        if (known == null) {
            known = inner.generator(genSize);
            generators.put(genSize, known);
        }
        return known;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
