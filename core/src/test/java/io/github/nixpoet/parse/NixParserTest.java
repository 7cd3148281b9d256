package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.Label;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.testing.RealNix;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NixParserTest {

    private static final List<String> PIECES = List.of(
            "a",
            "b.c",
            "1",
            "1.5",
            "\"",
            "''",
            "${",
            "}",
            "{",
            "(",
            ")",
            "[",
            "]",
            ";",
            "=",
            ":",
            ",",
            "@",
            "?",
            "...",
            "or",
            "let",
            "in",
            "rec",
            "inherit",
            "with",
            "assert",
            "if",
            "then",
            "else",
            "+",
            "-",
            "/",
            "//",
            "++",
            "!",
            "==",
            "<",
            ">",
            "->",
            "&&",
            "||",
            "|>",
            "<|",
            "./x",
            "<y>",
            "~/z",
            " ",
            " ",
            "\n",
            "\t",
            "\r\n",
            "# c\n",
            "/* c */",
            "$",
            "\\",
            "'",
            "é",
            "\uD83D\uDE00");

    @Test
    void acceptsWhatNixAcceptsAndGivesItBack() {
        for (String text : Stream.concat(Traps.ACCEPTED.stream(), Traps.ACCEPTED_BY_NEWER_NIX.stream())
                .toList()) {
            ParseResult result = NixParser.parse(text);
            assertThat(result.isSuccess()).as(text).isTrue();
            assertThat(NixPrinter.print(result.orThrow())).isEqualTo(text);
        }
    }

    @Test
    void refusesWhatNixRefuses() {
        for (String text : Traps.REFUSED) {
            ParseResult result = NixParser.parse(text);
            assertThat(result.isSuccess()).as(text).isFalse();
            assertThatThrownBy(result::orThrow).isInstanceOf(NixSyntaxException.class);
        }
    }

    @Test
    void agreesWithTheRealNix() {
        RealNix.find("NixParserTest.agreesWithTheRealNix").ifPresent(nix -> {
            for (String text : Traps.ACCEPTED) {
                assertThat(nix.accepts("with { }; " + text)).as(text).isTrue();
            }
            for (String text : nix.hasPipes() ? Traps.ACCEPTED_BY_NEWER_NIX : List.<String>of()) {
                assertThat(nix.accepts("with { }; " + text)).as(text).isTrue();
            }
            for (String text : Traps.REFUSED) {
                assertThat(nix.accepts("with { }; " + text)).as(text).isFalse();
            }
        });
    }

    @Test
    void refusesBytesThatAreNoUtf8WithTheirOffset() {
        ParseResult result = NixParser.parse("a.nix", new byte[] {'"', (byte) 0xC3, '"'});
        assertThat(result.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(SyntaxCode.NOT_UTF_8);
            assertThat(d.message()).contains("byte 1");
        });
        assertThat(NixParser.parse("\"\uD83D\"").isSuccess()).isFalse();
    }

    @Test
    void aResultHasTheTokensOfItsTree() {
        ParseResult result = NixParser.parse("a.nix", "[ a 1 ]".getBytes(StandardCharsets.UTF_8));

        assertThat(result.tokens()).extracting(Token::text).containsExactly("[", "a", "1", "]", "");
        assertThat(NixParser.parse("[").tokens()).isEmpty();
        assertThatThrownBy(() -> result.tokens().set(0, result.tokens().get(1)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new ParseResult(result.source(), result.file(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aResultIsToldInOneLine() {
        String deep = "[".repeat(9_000) + "]".repeat(9_000);

        assertThat(NixParser.parse(deep)).hasToString("ParseResult[<string>, 18001 tokens, []]");
    }

    @Test
    void refusesNulOutsideComments() {
        assertThat(NixParser.parse("1 \0").isSuccess()).isFalse();
        assertThat(NixParser.parse("\"\0\"").isSuccess()).isFalse();
        assertThat(NixParser.parse("''\0''").isSuccess()).isFalse();
        assertThat(NixParser.parse("\"${a}\0\"").isSuccess()).isFalse();
        assertThat(NixParser.parse("1 # \0").isSuccess()).isTrue();
    }

    @Property(tries = 3000)
    void neverFailsOtherwiseThanWithDiagnostics(@ForAll("soup") String text) {
        check(text);
    }

    @Test
    void readsEveryPrefixOfAText() {
        String text = """
                # é
                { pkgs ? import <nixpkgs> { }, ... }@args:
                let f = x: x.y or "a${z}\\n"; in
                rec {\r
                  inherit (f) g;
                  a."b".${c} = ''
                    ${d} ''${ ''' $$
                  '' + ./e/${f}.nix;
                  h = [ 1 2.5e3 (if true then -1 else !false) ];
                }
                """;
        for (int end = 0; end <= text.length(); end++) {
            check(text.substring(0, end));
            check(text.substring(end));
        }
    }

    private static void check(String text) {
        ParseResult result = NixParser.parse("x.nix", text.getBytes(StandardCharsets.UTF_8));
        if (result.isSuccess()) {
            assertThat(NixPrinter.print(result.orThrow())).isEqualTo(text);
            return;
        }
        List<Diagnostic> diagnostics = result.diagnostics();
        assertThat(diagnostics).isNotEmpty().hasSizeLessThanOrEqualTo(20).doesNotHaveDuplicates();
        assertThat(diagnostics)
                .isSortedAccordingTo(Comparator.comparingInt(
                        d -> d.primary().orElseThrow().span().start()));
        for (Diagnostic diagnostic : diagnostics) {
            for (Label label : diagnostic.labels()) {
                assertThat(label.span().end()).as(text).isLessThanOrEqualTo(text.length());
            }
        }
        assertThat(new NixSyntaxException(result.diagnostics(), result.source()))
                .hasMessageContaining("x.nix:");
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }
}
