package io.github.nixpoet.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.testing.Batch;
import io.github.nixpoet.testing.RealNix;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** Laying out a string keeps its value, whatever blanks it holds. */
class FormattedStringsTest {

    private static final int CASES = 3000;

    /** Blanks of all kinds, line breaks, escapes, an interpolation; each can stand beside any other. */
    private static final Arbitrary<String> BODIES = Arbitraries.of(
                    " ",
                    "  ",
                    "    ",
                    "\n",
                    "\n",
                    "\n  ",
                    "\t",
                    "\r",
                    "\u000B",
                    "\u2003",
                    "a",
                    "''\\n",
                    "''$",
                    "'''",
                    "$$",
                    "\"",
                    "\\",
                    "${\"b\"}")
            .list()
            .ofMaxSize(14)
            .map(pieces -> String.join("", pieces));

    @Example
    void anIndentedStringKeepsItsValue() {
        RealNix.find("FormattedStringsTest").ifPresent(nix -> {
            List<String> literals = Batch.of(CASES, BODIES).stream()
                    .map(body -> "''" + body + "''")
                    .filter(literal -> NixParser.parse(literal).isSuccess())
                    .toList();
            List<String> comparisons = literals.stream()
                    .map(literal -> "(" + literal + ") == (" + format(literal) + ")")
                    .toList();
            assertThat(comparisons).hasSizeGreaterThan(CASES * 9 / 10);
            List<Integer> differing = nix.differing(comparisons, Collections.nCopies(comparisons.size(), "true"));
            assertThat(differing.stream().map(literals::get)).isEmpty();
        });
    }

    private static String format(String text) {
        return NixFormatter.standard().format(NixParser.parse(text).orThrow());
    }
}
