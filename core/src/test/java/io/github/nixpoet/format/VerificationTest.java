package io.github.nixpoet.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

    private static SourceFile parse(String source) {
        return NixParser.parse(source).orThrow();
    }

    @Test
    void whatHoldsIsReturned() {
        assertThat(NixFormatter.standard().verify(parse("{a=''b'';c={d,e}:f;}")))
                .isEqualTo(new Verification.Held("{\n  a = \"b\";\n  c = { d, e }: f;\n}\n"));
    }

    /** nixfmt is not at rest here either. */
    @Test
    void whatDoesNotHoldIsShownSmall() {
        SourceFile file = parse("{ b = f (x y); c = [ 1 2 ({ ... }: /* d */ { a = g h; }) ]; }");

        Verification result = NixFormatter.standard().verify(file);

        assertThat(result).isInstanceOfSatisfying(Verification.Broken.class, broken -> {
            assertThat(broken.fault()).isEqualTo(Verification.Fault.RESTLESS);
            assertThat(broken.input().strip()).hasSizeLessThan(30).contains("/* d */");
            assertThat(broken.twice()).isNotEqualTo(broken.once());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a = [ 1 (f x) { y = needle; } ]; b = 2; } | needle",
                "let a = 1; b = f [ needle 2 ]; in a + b | needle",
                "{ a, needle, c }: a | { needle, c }: a",
                "x: /* needle */ y z | /* needle */ a",
            })
    void aTreeShrinksToWhatMatters(String source, String small) {
        SourceFile found =
                Shrinker.shrink(parse(source), file -> NixPrinter.print(file).contains("needle"));

        assertThat(NixPrinter.print(found).strip()).hasSizeLessThanOrEqualTo(small.length());
        assertThat(NixPrinter.print(found)).contains("needle");
    }

    /** All the trees that lack one of so many elements at once would take some gigabytes. */
    @Test
    void smallerTreesAreMadeAsTheyAreTried() {
        String source = "[" + " 1".repeat(50_000) + " ]";

        assertThat(NixPrinter.print(Shrinker.shrink(parse(source), file -> true)))
                .isEqualTo("a");
    }
}
