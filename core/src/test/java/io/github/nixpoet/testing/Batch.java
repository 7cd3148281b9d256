package io.github.nixpoet.testing;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** Many random values at once, for what is checked in one run of Nix. */
public final class Batch {

    private Batch() {}

    /**
     * Random values, others in each run.
     *
     * @param size how many
     * @param values what they are drawn from
     * @param <T> their type
     * @return the values; a test that fails prints those that matter
     */
    public static <T> List<T> of(int size, Arbitrary<T> values) {
        return values.generator(size, false).stream(new Random())
                .limit(size)
                .map(Shrinkable::value)
                .toList();
    }
}
