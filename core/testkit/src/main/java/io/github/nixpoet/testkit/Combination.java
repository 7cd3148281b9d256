package io.github.nixpoet.testkit;

import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** What is made of two values. */
record Combination<A, B, T>(
        Generator<? extends A> one, Generator<? extends B> other, BiFunction<? super A, ? super B, ? extends T> make)
        implements Generator<T> {

    @Override
    public T next(RandomGenerator random) {
        A first = one.next(random);
        B second = other.next(random);
        return make.apply(first, second);
    }

    @Override
    public <R> R accept(GeneratorVisitor<T, R> visitor) {
        return visitor.visitCombination(one, other, make);
    }
}
