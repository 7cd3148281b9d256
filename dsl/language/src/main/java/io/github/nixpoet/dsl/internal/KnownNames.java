package io.github.nixpoet.dsl.internal;

import io.github.nixpoet.text.EditDistance;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Names that nixpkgs takes at a place, to tell a slip from a name that only a newer nixpkgs knows. */
public final class KnownNames {

    private static final int SLIP = 2;

    private final List<String> names;

    /**
     * Names at a place.
     *
     * @param names the names; without any, nothing is a slip
     */
    public KnownNames(String... names) {
        this.names = List.copyOf(Arrays.asList(names));
    }

    /**
     * Refuses what is nearly a known name.
     *
     * @param name what was given
     * @throws IllegalArgumentException if it is no known name, but nearly one
     */
    public void check(String name) {
        if (names.contains(name)) {
            return;
        }
        names.stream()
                .filter(known -> distance(name, known) <= Math.min(SLIP, known.length() / 3))
                .min(Comparator.comparingInt(known -> distance(name, known)))
                .ifPresent(near -> {
                    throw new IllegalArgumentException(
                            "nothing here is named '" + name + "'; did you mean " + near + "?");
                });
    }

    private static int distance(String one, String other) {
        return EditDistance.between(one, other, SLIP);
    }
}
