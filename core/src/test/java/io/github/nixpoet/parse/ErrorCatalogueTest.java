package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Code;
import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.testing.Golden;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of error with its rendered text. */
class ErrorCatalogueTest {

    private static final List<String> BROKEN = List.of(
            // bindings
            "{ a = 1 }",
            "{\n  a = f x\n  b = 2;\n}",
            "{ a = 1; b = 2 c.d = 3; }",
            "{ a = 1, b = 2; }",
            "{ a = b = 1; }",
            "{ \"a${b}\" = 1 \"c${d}\" = 2; }",
            "{\n  a =\n  b = 1;\n  c = ;\n}",
            "{ = 1; b: 2; c:3; d == 4; e => 5; f 6; g; }",
            "{ a = x) + 1; with = 1; 2 = 3; ; , }",
            "{ inherit a.b; inherit c, d; inherit e = 1; f = inherit g; }",
            "{\n  inherit a\n  b = 1;\n}",
            "a = 1;\nb = 2;",
            "{ a = 1; };",
            // heads
            "let a = 1 in a",
            "let a = 1; a",
            "let { a = 1; } in a",
            "with pkgs [ a ]",
            "if a then b",
            "if a b else c",
            "{\n  a = if x then y\n  b = if x = y then 1 else 2;\n}",
            "f x: y",
            "a + if b then c else d",
            "{ a = wiht b; [ c ]; inhert d; e = if f thne g esle h; i = if j then k elif l then m else n; }",
            "lte a = 1; in a",
            "asert a; b",
            // lists and parentheses
            "[ 1, 2, 3 ]",
            "[ a + b ]",
            "[ x: x ]",
            "[ a = b ]",
            "[ a.b or ]",
            "f(a, b)",
            "(a; b)",
            // delimiters
            "( 1 + 2",
            "{ a = [ 1 2; }",
            "[ a b ; }",
            "( a }",
            "{ a = ( b; c = 1; }",
            "{\n  a = {\n    b = 1;\n\n",
            "{\n  a = {\n    b = 1;\n\n  c = 2;\n}",
            "{\n  a =\n    b = 1;\n  };\n}",
            "{\n  a = f\n    b = 1;\n  };\n}",
            "{\n  a = {\n    b = 1;\n    };\n  };\n}",
            "a )",
            "{ a = 1; }}",
            // strings and comments
            "\"abc",
            "''\n  abc\n",
            "{\n  a = \"b;\n  c = \"d\";\n  e = ;\n}",
            "{\n  a = b\";\n  c = \"d\";\n}",
            "{ a = \"${b\"; c = ; }",
            "\"${}\"",
            "1 /* no end",
            "1 /* a /* b */ c */",
            "// a remark\n{ a = 1; }",
            "{\n  a = 1;\n  // a remark\n}",
            // literals and characters
            "./a/",
            "9223372036854775808",
            "{ a = b &  c | d; e = 'f'; g = “h”; i = $j; k = ${l}; m = größe; n = 5 % 2; o = \\p: q; r =\u00A0s; t = ~u; }",
            "\tfoo = 日本 + 1",
            "\uFEFF{ }",
            "1 \0",
            "\"\uD83D\"",
            // operators
            "a == b == c",
            "a < b < c",
            "a |> b <| c",
            "a === b",
            "a <> b",
            "a ? b : c",
            "x => x + 1",
            "a + + b",
            "a.b or",
            "or",
            "rec a",
            "a.b.",
            "x: ",
            "",
            // formals
            "{ a,, b }: a",
            "{ a, ..., b }: a",
            "{ a b; c = 1, d.e, or, \"f\" }: a",
            "{ a }",
            "{ a }@: a",
            "b@{ a }@c: a",
            "b@c",
            // what fits the grammar
            "{\n  a.b = 1;\n  c = 2;\n  a = { b = 3; };\n}",
            "{ a, b, a }@b: a",
            "let ${a} = 1; in { inherit ${b}; }",
            "(".repeat(20_000));

    /** What options refuse that Nix takes as it comes, or only evaluation would meet. */
    private static final List<String> REFUSED = List.of(
            "1 |> toString",
            "let enable = 1; in { a = enabel; b = nowhere; }",
            "[ https://example.org a/b /etc/hosts ~/x f or ]");

    private static final ConfiguredParser STRICT =
            NixParser.with(ParseOptions.released().withLints(LintLevel.REFUSE));

    @Test
    void saysWhatIsWrong() {
        Set<Code> codes = new HashSet<>();
        String catalogue = Stream.concat(
                        BROKEN.stream().map(text -> NixParser.parse(new SourceText("x.nix", text))),
                        REFUSED.stream().map(text -> STRICT.parse(new SourceText("x.nix", text))))
                .map(result -> {
                    assertThat(result.isSuccess()).as(result.source().text()).isFalse();
                    result.diagnostics().forEach(diagnostic -> codes.add(diagnostic.code()));
                    return SnippetRenderer.render(result.diagnostics(), Optional.of(result.source()));
                })
                .collect(Collectors.joining("\n\n----\n\n", "", "\n"));
        assertThat(codes).contains(SyntaxCode.values()).contains(Lint.values());
        Golden.of(ErrorCatalogueTest.class, "errors.txt").check(catalogue);
    }
}
