package io.github.nixpoet.testkit.jqwik;

import io.github.nixpoet.testkit.Generator;
import io.github.nixpoet.testkit.GeneratorVisitor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators as arbitraries; one that occurs in several places is translated once. */
final class Translation {

    private final IdentityHashMap<Generator<?>, Arbitrary<?>> done = new IdentityHashMap<>();

    @SuppressWarnings("unchecked") // Under a generator stands the arbitrary of its values.
    <T> Arbitrary<T> of(Generator<T> generator) {
        Arbitrary<?> known = done.get(generator);
        if (known == null) {
            known = new Opaque<>(generator.accept(new Step<T>()));
            done.put(generator, known);
        }
        return (Arbitrary<T>) known;
    }

    private final class Step<T> implements GeneratorVisitor<T, Arbitrary<T>> {

        @Override
        public Arbitrary<T> visitConstants(List<T> values) {
            return Arbitraries.of(values);
        }

        @Override
        public Arbitrary<T> visitRange(long least, long most, LongFunction<? extends T> make) {
            return Arbitraries.longs().between(least, most).map(make::apply);
        }

        @Override
        public Arbitrary<T> visitChoice(List<? extends Generator<? extends T>> choices) {
            List<Arbitrary<T>> arbitraries =
                    choices.stream().<Arbitrary<T>>map(this::widened).toList();
            return Arbitraries.of(IntStream.range(0, arbitraries.size()).boxed().toList())
                    .flatMap(arbitraries::get);
        }

        private <U extends T> Arbitrary<T> widened(Generator<U> generator) {
            return of(generator).map(value -> value);
        }

        @Override
        public <E> Arbitrary<T> visitSequence(
                Generator<E> element, int least, int most, Function<? super List<E>, ? extends T> make) {
            if (least < most) {
                return of(element).list().ofMinSize(least).ofMaxSize(most).map(make);
            }
            // The elements of a list of one length shrink better as parts of a combination.
            Arbitrary<List<E>> list = Arbitraries.just(List.of());
            for (int i = 0; i < least; i++) {
                list = Combinators.combine(of(element), list).as(Step::prepended);
            }
            return list.map(make);
        }

        private static <E> List<E> prepended(E first, List<E> others) {
            List<E> all = new ArrayList<>();
            all.add(first);
            all.addAll(others);
            return all;
        }

        @Override
        public <S> Arbitrary<T> visitMapping(Generator<S> source, Function<? super S, ? extends T> change) {
            return of(source).map(change);
        }

        @Override
        public <A, B> Arbitrary<T> visitCombination(
                Generator<A> one, Generator<B> other, BiFunction<? super A, ? super B, ? extends T> make) {
            return Combinators.combine(of(one), of(other)).as(make::apply);
        }
    }
}
