package io.github.nixpoet.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosixPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a*+ aaa true",
                "a*+a aaa true",
                "a{2}{2} aaaa true",
                "a{1,3} aaaa false",
                "a{2,} aaaa true",
                "x|y* yy true",
                "(^a|b$) b true",
                "a^b ab false",
                "[]a]+ a]a true",
                "[^]a]+ a]a false",
                "[a\\]+ a\\a true",
                "[+--]+ +,- true",
                "[a-] - true",
                "[[:alnum:]_-]{0,3} a-9 true",
                "[[:xdigit:][:space:]]+ fF0 true",
                "[^[:upper:]]+ aBc false",
                "a\\.b a.b true",
                "a\\.b axb false",
                ".+ ab true"
            })
    void matchesAsPosixDoes(String pattern, String text, boolean matches) {
        assertThat(PosixPattern.matches(pattern, text)).contains(matches);
    }

    @Test
    void doesNotTellWhatItCannot() {
        for (String pattern :
                List.of("(", ")", "[a", "*", "a{x}", "a\\", "[[.a.]]", "[[:no:]]", "ä", "((a{999}){999}){999}")) {
            assertThat(PosixPattern.matches(pattern, "a")).as(pattern).isEmpty();
        }
        assertThat(PosixPattern.matches("a*", "ä")).isEmpty();
    }

    /** Java's own expressions try ways without number on these. */
    @Test
    void takesNoTimeOnManyWays() {
        String many = "a".repeat(900);
        assertThat(PosixPattern.matches("(a*)*b", many)).contains(false);
        assertThat(PosixPattern.matches("(a|a|aa)+c?b", many)).contains(false);
        assertThat(PosixPattern.matches("(a?){200}a{200}", "a".repeat(200))).contains(true);
        assertThat(PosixPattern.matches("(".repeat(300) + "a*" + ")*".repeat(300), many))
                .contains(true);
    }

    @Property(tries = 2_000)
    void agreesWithJavaWhereBothMeanTheSame(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(PosixPattern.matches(pattern, text)).contains(Pattern.matches(pattern, text));
    }

    @Provide
    Arbitrary<String> patterns() {
        return patterns(4);
    }

    private static Arbitrary<String> patterns(int depth) {
        Arbitrary<String> leaves = Arbitraries.of("a", "b", "[ab]", "[^a]", ".");
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<String> below = patterns(depth - 1);
        Arbitrary<String> times = Arbitraries.of("*", "+", "?", "{2}", "{1,2}", "{0,}");
        return Arbitraries.oneOf(
                leaves,
                Combinators.combine(below, below).as((one, other) -> one + other),
                Combinators.combine(below, below).as((one, other) -> "(" + one + "|" + other + ")"),
                Combinators.combine(below, times).as((inner, many) -> "(" + inner + ")" + many));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', 'c').ofMaxLength(8);
    }

    @Test
    void givesUpOnLongTexts() {
        assertThat(PosixPattern.matches("a*", "a".repeat(2_000))).isEqualTo(Optional.empty());
    }
}
