package io.github.nixpoet.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Strings of what has a meaning somewhere in Nix. */
public final class Soup {

    private static final List<String> PIECES = List.of(
            "$",
            "{",
            "}",
            "\\",
            "\"",
            "'",
            "''",
            "\n",
            "\n",
            " ",
            "  ",
            "\t",
            "\r",
            "\r\n",
            "${",
            "$$",
            "a",
            "n",
            "t",
            "\u0001",
            "é",
            "\uD83D\uDE00",
            "#",
            "/*",
            "@",
            "~");

    private Soup() {}

    /**
     * Strings made of quotes, dollars, braces, escapes, blanks, line breaks and some letters.
     *
     * @return short strings of them
     */
    public static Arbitrary<String> strings() {
        return of(PIECES);
    }

    /**
     * Strings put together from given pieces.
     *
     * @param pieces the pieces
     * @return strings of none to twelve of them
     */
    public static Arbitrary<String> of(List<String> pieces) {
        return Arbitraries.randomValue(random -> draw(pieces, random));
    }

    /**
     * One to three strings put together from given pieces.
     *
     * @param pieces the pieces
     * @return lists of such strings
     */
    public static Arbitrary<List<String>> fragments(List<String> pieces) {
        return Arbitraries.randomValue(random -> IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> draw(pieces, random))
                .toList());
    }

    /**
     * One to three strings as {@link #strings()} makes them.
     *
     * @return lists of such strings
     */
    public static Arbitrary<List<String>> fragments() {
        return fragments(PIECES);
    }

    private static String draw(List<String> pieces, Random random) {
        return IntStream.range(0, random.nextInt(13))
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
