package io.github.nixpoet.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes random values, the same for the same random numbers.
 *
 * <p>Example: {@code NixGenerators.expressions().next(new SplittableRandom(42))}.
 *
 * <p>A generator can be looked into by a {@link GeneratorVisitor}: so a test engine translates it to generators of its own, which know
 * how to make a failing value smaller.
 *
 * @param <T> the type of the values
 */
public sealed interface Generator<T> permits Choice, Combination, Constants, Mapping, Range, Sequence {

    /**
     * Makes a value.
     *
     * @param random where the random numbers come from
     * @return the next value
     */
    T next(RandomGenerator random);

    /**
     * Calls the visitor's method for this kind of generator.
     *
     * @param visitor what to call
     * @param <R> what the visitor makes
     * @return what the visitor returns
     */
    <R> R accept(GeneratorVisitor<T, R> visitor);

    /**
     * Makes values without end.
     *
     * @param random where the random numbers come from
     * @return the values, to be limited
     */
    default Stream<T> stream(RandomGenerator random) {
        return Stream.generate(() -> next(random));
    }

    /**
     * Makes something of each value.
     *
     * @param change a function that depends on nothing else
     * @param <R> the type of what it makes
     * @return the generator of that
     */
    default <R> Generator<R> map(Function<? super T, ? extends R> change) {
        return new Mapping<>(this, change);
    }

    /**
     * One of given values.
     *
     * @param values at least one value, the simplest first
     * @param <T> their type
     * @return the generator
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied.
    static <T> Generator<T> of(T... values) {
        return of(List.of(values));
    }

    /**
     * One of given values.
     *
     * @param values at least one value, the simplest first
     * @param <T> their type
     * @return the generator
     * @throws IllegalArgumentException if there is none
     */
    static <T> Generator<T> of(List<? extends T> values) {
        return new Constants<>(List.copyOf(values));
    }

    /**
     * A number, more often a small one.
     *
     * @param least the least number, from zero on
     * @param most the greatest
     * @param make makes a value of the number
     * @param <T> the type of the values
     * @return the generator
     * @throws IllegalArgumentException if the least is negative or above the greatest
     */
    static <T> Generator<T> between(long least, long most, LongFunction<? extends T> make) {
        return new Range<>(least, most, make);
    }

    /**
     * A value from one of several generators.
     *
     * @param choices at least one generator, the one of the simplest values first
     * @param <T> the type of the values
     * @return the generator
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is copied.
    static <T> Generator<T> oneOf(Generator<? extends T>... choices) {
        return oneOf(List.of(choices));
    }

    /**
     * A value from one of several generators.
     *
     * @param choices at least one generator, the one of the simplest values first
     * @param <T> the type of the values
     * @return the generator
     * @throws IllegalArgumentException if there is none
     */
    static <T> Generator<T> oneOf(List<? extends Generator<? extends T>> choices) {
        return new Choice<>(List.copyOf(choices));
    }

    /**
     * Lists.
     *
     * @param element makes an element
     * @param least the length of the shortest list
     * @param most the length of the longest
     * @param <E> the type of the elements
     * @return the generator
     * @throws IllegalArgumentException if the shortest is longer than the longest
     */
    static <E> Generator<List<E>> list(Generator<? extends E> element, int least, int most) {
        return new Sequence<>(element, least, most, List::copyOf);
    }

    /**
     * Values made of two others.
     *
     * @param one makes the one
     * @param other makes the other
     * @param make puts them together
     * @param <A> the type of the one
     * @param <B> the type of the other
     * @param <T> the type of the values
     * @return the generator
     */
    static <A, B, T> Generator<T> combine(
            Generator<? extends A> one,
            Generator<? extends B> other,
            BiFunction<? super A, ? super B, ? extends T> make) {
        return new Combination<>(one, other, make);
    }
}
