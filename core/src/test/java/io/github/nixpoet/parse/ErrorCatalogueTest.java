package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.SnippetRenderer;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.testing.Golden;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of error with its rendered text. */
class ErrorCatalogueTest {

    private static final List<String> BROKEN = List.of(
            "{ a = 1 }",
            "{\n  a = f x\n  b = 2;\n}",
            "{ a = 1; b = 2 c.d = 3; }",
            "{ a = 1, b = 2; }",
            "{ a = b = 1; }",
            "{ \"a${b}\" = 1 \"c${d}\" = 2; }",
            "let a = 1 in a",
            "with pkgs [ a ]",
            "[ 1, 2 ]",
            "( 1 + 2",
            "{ a = [ 1 2; }",
            "{\n  a = {\n    b = 1;\n\n",
            "\"abc",
            "''\n  abc\n",
            "\"a ${b\"",
            "1 /* no end",
            "./a/",
            "9223372036854775808",
            "a == b == c",
            "{ a,, b }: a",
            "{ a, ..., b }: a",
            "a &  b",
            "\tfoo = 日本 + 1",
            "a.b or",
            "if a then b",
            "x: ",
            "",
            "\uFEFF{ }",
            "a )",
            "{\n  a.b = 1;\n  c = 2;\n  a = { b = 3; };\n}",
            "{ a, b, a }@b: a",
            "let ${a} = 1; in { inherit ${b}; }",
            "(".repeat(20_000));

    @Test
    void saysWhatIsWrong() {
        String catalogue = BROKEN.stream()
                .map(text -> NixParser.parse(new SourceText("x.nix", text)))
                .map(result -> {
                    assertThat(result.isSuccess()).as(result.source().text()).isFalse();
                    return SnippetRenderer.render(result.diagnostics(), Optional.of(result.source()));
                })
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.of(ErrorCatalogueTest.class, "errors.txt").check(catalogue);
    }
}
