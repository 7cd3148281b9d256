package io.github.nixpoet.testkit;

import java.util.function.Function;
import java.util.random.RandomGenerator;

/** What is made of another generator's values. */
record Mapping<S, T>(Generator<S> source, Function<? super S, ? extends T> change) implements Generator<T> {

    @Override
    public T next(RandomGenerator random) {
        return change.apply(source.next(random));
    }

    @Override
    public <R> R accept(GeneratorVisitor<T, R> visitor) {
        return visitor.visitMapping(source, change);
    }
}
