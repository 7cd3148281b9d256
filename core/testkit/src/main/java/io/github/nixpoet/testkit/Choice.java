package io.github.nixpoet.testkit;

import java.util.List;
import java.util.random.RandomGenerator;

/** A value from one of several generators. */
record Choice<T>(List<? extends Generator<? extends T>> choices) implements Generator<T> {

    Choice {
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("no generator to choose");
        }
    }

    @Override
    public T next(RandomGenerator random) {
        return choices.get(random.nextInt(choices.size())).next(random);
    }

    @Override
    public <R> R accept(GeneratorVisitor<T, R> visitor) {
        return visitor.visitChoice(choices);
    }
}
