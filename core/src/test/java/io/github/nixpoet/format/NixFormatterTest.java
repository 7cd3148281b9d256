package io.github.nixpoet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.NixSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NixFormatterTest {

    static String format(String source) {
        return NixFormatter.standard().format(NixParser.parse(source).orThrow());
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/io/github/nixpoet/format", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"configuration.nix", "package.nix", "test.nix", "docker-image.nix", "flake.nix", "comments.nix"})
    void aFileThatIsLaidOutStaysAsItIs(String name) throws IOException {
        String golden = golden(name);

        assertThat(format(golden)).isEqualTo(golden);
    }

    @ParameterizedTest
    @CsvSource({
        "'{ a = [\n1\n]; }', '{ a = [ 1 ]; }'",
        "'{\na = 1;\n}', '{ a = 1; }'",
        "'{ a }:\n{ }', '{ a }: { }'",
        "'{ inherit\na b; }', '{ inherit a b; }'",
        "'{\n}', '{ }'",
        "'\"${\nf [\n1\n]}\"', '\"${f [\n  1\n]}\"'"
    })
    void strictlyTheLinesOfTheSourceDoNotMatter(String source, String formatted) {
        assertThat(NixFormatter.standard()
                        .strict()
                        .format(NixParser.parse(source).orThrow()))
                .isEqualTo(formatted + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"configuration.nix", "package.nix", "test.nix", "docker-image.nix"})
    void blanksAroundASignDoNotMatter(String name) throws IOException {
        String golden = golden(name);

        assertThat(format(golden.replace(" =\n", "\n=").replace(" = ", "  =\n ")))
                .isEqualTo(golden);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{a=1;} | { a = 1; }",
                "{ } | { }",
                "[1] | [ 1 ]",
                "f(x)y | f (x) y",
                "a:b:c | a:b:c",
                "x :x | x: x",
                "{a}:a | { a }: a",
                "{a,...}@b: a | { a, ... }@b: a",
                "https://nixos.org | \"https://nixos.org\"",
                "''a'' | \"a\"",
                "''a \"b\"'' | ''a \"b\"''",
                "''a ''$ b'' | \"a \\$ b\"",
                "1 .a | 1 .a",
                "/a .b | /a .b",
                "./a/${b} .c or d | ./a/${b} .c or d",
                "<a> .b | <a>.b",
                "a+b*c | a + b * c",
                "!a&&b | !a && b",
                "a.b or c | a.b or c",
                "if a then b else c | if a then b else c",
                "\"${a  b}\" | \"${a b}\"",
                "./a/${b} | ./a/${b}",
            })
    void whatFitsIsOneLine(String source, String expected) {
        assertThat(format(source)).isEqualTo((expected.equals("a:b:c") ? "\"a:b:c\"" : expected) + "\n");
    }

    @ParameterizedTest
    @CsvSource({"'[ 1 2 ]', '[\n  1\n  2\n]'", "'{ a = 1; b = 2; }', '{\n  a = 1;\n  b = 2;\n}'"})
    void moreThanOneIsALineEach(String source, String expected) {
        assertThat(format(source)).isEqualTo(expected + "\n");
    }

    @Test
    void widthAndIndentAreOptions() {
        NixFormatter formatter = NixFormatter.standard().withWidth(10).withIndent(4);

        assertThat(formatter.format(
                        NixParser.parse("{ a = bbbbbbb || ccccccc; }").orThrow()))
                .isEqualTo("{\n    a =\n        bbbbbbb\n        || ccccccc;\n}\n");
    }

    /** What has no gap is one text; these have one, however little room they ask for. */
    @Test
    void whatMayBreakIsNotLaidOutAsOneText() {
        NixFormatter formatter = NixFormatter.standard().withWidth(6);

        assertThat(formatter.format(NixParser.parse("{ a = \"${bb.cc.dd}\"; b = \"x${bb.cc.dd}\"; c.d = bb.cc; }")
                        .orThrow()))
                .isEqualTo("{\n  a = \"${bb.cc.dd\n  }\";\n  b = \"x${bb.cc.dd}\";\n  c.d =\n    bb.cc;\n}\n");
    }

    @Test
    void whatWasReadIsFormattedUnlessItHasErrors() {
        NixFormatter formatter = NixFormatter.standard();

        assertThat(formatter.format(NixParser.parse("{a=./b/${c}/d;}"))).isEqualTo("{ a = ./b/${c}/d; }\n");
        assertThatThrownBy(() -> formatter.format(NixParser.parse("{a=1;"))).isInstanceOf(NixSyntaxException.class);
        assertThatThrownBy(() -> formatter.format(NixParser.parse("{a=1;a=2;}")))
                .isInstanceOf(NixSyntaxException.class);
    }

    /** What one run leaves for the next must be nothing but room. */
    @Test
    void runsAtTheSameTimeDoNotMeet() {
        List<String> sources = IntStream.range(0, 400)
                .mapToObj(i -> "{ a" + i + " = [ " + ("f (x" + i + " y) ").repeat(i) + "]; }")
                .toList();
        List<String> alone = sources.stream().map(NixFormatterTest::format).toList();

        assertThat(sources.parallelStream().map(NixFormatterTest::format).toList())
                .isEqualTo(alone);
    }

    /** Calls that are function of a call, and interpolations in interpolations: what is short is made flat at each level. */
    @Test
    void nestsThatAreFlatAreLaidOut() {
        String calls = "(".repeat(9_000) + "f" + " a b)".repeat(9_000) + "\n";
        String strings = "\"${f ".repeat(4_000) + "x" + "}\"".repeat(4_000) + "\n";

        assertThat(format(calls)).isEqualTo(calls);
        assertThat(format(strings)).isEqualTo(strings);
    }

    @Test
    void chainsOfAnyLengthAndDeepNestsAreLaidOut() {
        List<String> sources = List.of(
                "f" + " a".repeat(100_000),
                "a" + " ++ b".repeat(100_000),
                "a: ".repeat(100_000) + "b",
                "let a = 1; in ".repeat(100_000) + "a",
                "if a then b else ".repeat(100_000) + "c",
                "with a; ".repeat(100_000) + "b",
                "(".repeat(2_000) + "a" + ")".repeat(2_000),
                "{ a = ".repeat(2_000) + "1" + "; }".repeat(2_000));

        assertThat(sources).allSatisfy(source -> assertThat(format(source)).endsWith("\n"));
    }
}
