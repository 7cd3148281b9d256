package io.github.nixpoet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.testing.Batch;
import io.github.nixpoet.testing.Json;
import io.github.nixpoet.testing.RealNix;
import io.github.nixpoet.testing.Soup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class StringsTest {

    private static final int BATCH = 2000;

    /** The inside of indented strings, not all as one would write it. */
    private static final List<String> RAW = List.of(
            "'''", "''$", "''\\n", "''\\ ", "''\\'", "''\\\\", "' ", "$$", "$a", "$ ", "\n", "\n", "\n", " ", "  ",
            "\t", "a", "b", "\\", "{", "\"", "\r");

    @Property
    void aStringComesBack(@ForAll("soups") String value) {
        assertThat(NixStrings.value(NixStrings.literal(value))).isEqualTo(value);
    }

    @Property
    void anIndentedStringComesBack(@ForAll("soups") String value, @ForAll @IntRange(max = 5) int indentation) {
        Optional<String> literal = IndentedStrings.literal(value, indentation);
        assertThat(literal.map(IndentedStrings::value).orElse(value)).isEqualTo(value);
    }

    @Property
    void fragmentsComeBack(@ForAll @Size(min = 1, max = 4) List<@From("soups") String> fragments) {
        assertThat(NixStrings.unescape(NixStrings.escape(fragments))).isEqualTo(fragments);
        Optional<List<String>> indented = IndentedStrings.escape(fragments, 2);
        assertThat(indented.map(IndentedStrings::unescape).orElse(fragments)).isEqualTo(fragments);
    }

    @Example
    void nixReadsWhatIsWritten() {
        List<List<String>> cases = Batch.of(BATCH, Soup.fragments());
        List<String> literals = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (List<String> fragments : cases) {
            String value = Json.string(String.join("<hole>", fragments));
            literals.add('"' + withHoles(NixStrings.escape(fragments)) + '"');
            wanted.add(value);
            IndentedStrings.escape(fragments, 4).ifPresent(indented -> {
                literals.add("''" + withHoles(indented) + "''");
                wanted.add(value);
            });
        }
        assertThat(literals).hasSizeGreaterThan(BATCH * 5 / 4);
        RealNix.find("nixReadsWhatIsWritten")
                .ifPresent(nix -> assertThat(nix.differing(literals, wanted))
                        .map(literals::get)
                        .isEmpty());
    }

    @Example
    void whatIsReadIsWhatNixReads() {
        List<List<String>> cases = Batch.of(BATCH, Soup.fragments(RAW));
        List<String> literals = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        for (List<String> raw : cases) {
            literals.add("''" + withHoles(raw) + "''");
            wanted.add(Json.string(String.join("<hole>", IndentedStrings.unescape(raw))));
        }
        assertThat(literals).hasSize(BATCH);
        RealNix.find("whatIsReadIsWhatNixReads")
                .ifPresent(nix -> assertThat(nix.differing(literals, wanted))
                        .map(literals::get)
                        .isEmpty());
    }

    @Example
    void aDollarIsNotGluedToABrace() {
        assertThat(NixStrings.literal("${x} $x $$")).isEqualTo("\"\\${x} $x $$\"");
        assertThat(NixStrings.escape(List.of("$", "{"))).containsExactly("\\$", "{");
        assertThat(IndentedStrings.literal("a '' ${b}\nc'", 2)).hasValue("''\n  a ''' ''${b}\n  c''\\'''");
    }

    @Example
    void linesThatCannotBeIndentedAreRefused() {
        assertThat(List.of(" a\n  b", "a\n  \nb", "a\n ", ""))
                .allSatisfy(
                        value -> assertThat(IndentedStrings.literal(value, 2)).isEmpty());
    }

    @Example
    void whatNixCannotHoldIsRefused() {
        assertThat(List.of("a\0", "\uD800", "\uDC00\uD800", "a\uDFFFb"))
                .allSatisfy(value -> assertThatThrownBy(() -> NixStrings.literal(value))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("index"));
    }

    @Provide
    Arbitrary<String> soups() {
        return Soup.strings();
    }

    private static String withHoles(List<String> fragments) {
        return String.join("${\"<hole>\"}", fragments);
    }
}
