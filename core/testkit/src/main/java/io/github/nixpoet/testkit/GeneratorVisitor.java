package io.github.nixpoet.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A function of generators, by what they are made of.
 *
 * @param <T> the type of the generator's values
 * @param <R> what the visit makes of it
 */
public interface GeneratorVisitor<T, R> {

    /**
     * Visits a generator of given values.
     *
     * @param values the values, the simplest first
     * @return what the visit makes of it
     */
    R visitConstants(List<T> values);

    /**
     * Visits a generator of numbers.
     *
     * @param least the least number
     * @param most the greatest
     * @param make makes a value of the number
     * @return what the visit makes of it
     */
    R visitRange(long least, long most, LongFunction<? extends T> make);

    /**
     * Visits a generator that draws from one of others.
     *
     * @param choices the others, the simplest first
     * @return what the visit makes of it
     */
    R visitChoice(List<? extends Generator<? extends T>> choices);

    /**
     * Visits a generator that draws several elements.
     *
     * @param element draws one
     * @param least how many at least
     * @param most how many at most
     * @param make makes a value of the elements
     * @param <E> the type of the elements
     * @return what the visit makes of it
     */
    <E> R visitSequence(Generator<E> element, int least, int most, Function<? super List<E>, ? extends T> make);

    /**
     * Visits a generator that makes something of another's values.
     *
     * @param source draws a value
     * @param change makes another of it
     * @param <S> the type of what it is made of
     * @return what the visit makes of it
     */
    <S> R visitMapping(Generator<S> source, Function<? super S, ? extends T> change);

    /**
     * Visits a generator that draws two values.
     *
     * @param one draws the one
     * @param other draws the other
     * @param make makes a value of both
     * @param <A> the type of the one
     * @param <B> the type of the other
     * @return what the visit makes of it
     */
    <A, B> R visitCombination(Generator<A> one, Generator<B> other, BiFunction<? super A, ? super B, ? extends T> make);
}
