package io.github.nixpoet.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What is made of several elements. */
record Sequence<E, T>(Generator<? extends E> element, int least, int most, Function<? super List<E>, ? extends T> make)
        implements Generator<T> {

    Sequence {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no length from " + least + " to " + most);
        }
    }

    @Override
    public T next(RandomGenerator random) {
        int length = least + random.nextInt(most - least + 1);
        return make.apply(
                Stream.<E>generate(() -> element.next(random)).limit(length).toList());
    }

    @Override
    public <R> R accept(GeneratorVisitor<T, R> visitor) {
        return visit(element, visitor);
    }

    private <F extends E, R> R visit(Generator<F> element, GeneratorVisitor<T, R> visitor) {
        return visitor.visitSequence(element, least, most, elements -> make.apply(List.copyOf(elements)));
    }
}
