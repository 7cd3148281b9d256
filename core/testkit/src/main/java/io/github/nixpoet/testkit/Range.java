package io.github.nixpoet.testkit;

import java.util.function.LongFunction;
import java.util.random.RandomGenerator;

/** What is made of a number. */
record Range<T>(long least, long most, LongFunction<? extends T> make) implements Generator<T> {

    Range {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no number from " + least + " to " + most);
        }
    }

    @Override
    public T next(RandomGenerator random) {
        // As many numbers of one bit as of sixty-three.
        long number = random.nextLong() >>> (1 + random.nextInt(Long.SIZE - 1));
        long span = most - least;
        return make.apply(span == Long.MAX_VALUE ? number : least + number % (span + 1));
    }

    @Override
    public <R> R accept(GeneratorVisitor<T, R> visitor) {
        return visitor.visitRange(least, most, make);
    }
}
