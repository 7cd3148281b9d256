package io.github.nixpoet.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/** One of given values. */
record Constants<T>(List<T> values) implements Generator<T> {

    Constants {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value to choose");
        }
    }

    @Override
    public T next(RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public <R> R accept(GeneratorVisitor<T, R> visitor) {
        return visitor.visitConstants(values);
    }
}
