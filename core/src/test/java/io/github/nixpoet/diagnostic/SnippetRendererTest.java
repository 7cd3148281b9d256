package io.github.nixpoet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.source.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnippetRendererTest {

    private static final Code CODE = () -> "some-fault";
    private static final Diagnostic FAULT = Diagnostic.error(CODE, "wrong");

    @Test
    void marksStandBelowTabsWideCharactersAndEmoji() {
        assertThat(render("\ta = 日本 x;", FAULT.at(new Span(8, 9), "here"))).isEqualTo("""
                error[some-fault]: wrong
                  --> x.nix:1:9
                   |
                 1 |     a = 日本 x;
                   |              ^ here""");
        assertThat(render("\uD83D\uDE00 e\u0301 x", FAULT.at(new Span(6, 7), "")))
                .endsWith("\n   |      ^");
    }

    @Test
    void aSpanOverLinesShowsItsFirstAndLastLine() {
        String text = "{\n  a = [\n    1\n    2\n  ];\n}";
        assertThat(render(text, FAULT.at(new Span(8, text.indexOf(']') + 1), "this list")))
                .isEqualTo("""
                error[some-fault]: wrong
                  --> x.nix:2:7
                   |
                 2 |   a = [
                   |       ^ …
                   ⋮
                 5 |   ];
                   |   ^ this list""");
        assertThat(render("a\nb", FAULT.at(new Span(0, 2), "with the line break")))
                .endsWith("1 | a\n   | ^ with the line break");
    }

    @Test
    void labelsOfALineShareItAndLinesAreInOrder() {
        Diagnostic diagnostic =
                FAULT.at(new Span(12, 13), "the fault").at(Span.at(0), "far").at(new Span(10, 11), "near");
        assertThat(render("a\n\nb\n\n\nc\ndef ghi", diagnostic)).isEqualTo("""
                error[some-fault]: wrong
                  --> x.nix:7:4
                   |
                 1 | a
                   | - far
                   ⋮
                 7 | def ghi
                   |    ^ the fault
                   |  - near""");
    }

    @Test
    void ofALongLineThePartAroundTheFaultIsShown() {
        String text = "x".repeat(1_000);
        List<String> middle =
                render(text, FAULT.at(new Span(500, 501), "")).lines().toList();
        assertThat(middle.get(3)).startsWith(" 1 | …x").endsWith("x…").hasSize(5 + 162);
        assertThat(middle.get(4)).isEqualTo("   | " + " ".repeat(61) + "^");
        assertThat(render(text, FAULT.at(new Span(90, 91), ""))).contains("\n 1 | xxx");
        assertThat(render("x".repeat(160), FAULT.at(new Span(159, 160), ""))).doesNotContain("…");
        assertThat(render(text, FAULT.at(Span.at(1_000), "")).lines().toList().get(3))
                .endsWith("x")
                .hasSize(5 + 161);
        String emoji = "\uD83D\uDE00".repeat(500);
        assertThat(render(emoji, FAULT.at(new Span(501, 502), ""))).doesNotContain("\uFFFD");
    }

    @Test
    void nothingOfTheTextCommandsTheTerminal() {
        Diagnostic diagnostic = Diagnostic.error(CODE, "wrong: \u001B[31m")
                .at(new Span(0, 1), "\u202Ehere")
                .help("\u0007");
        String rendered = render("a\u001B[2J\u2028", diagnostic);
        assertThat(rendered.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void ofManyTheFirstAreShown() {
        String rendered = SnippetRenderer.render(Collections.nCopies(37, FAULT), Optional.empty());
        assertThat(rendered).endsWith("\n\nand 17 more");
        assertThat(rendered.lines().filter("error[some-fault]: wrong"::equals)).hasSize(20);
    }

    private static String render(String text, Diagnostic diagnostic) {
        return SnippetRenderer.render(List.of(diagnostic), Optional.of(new SourceText("x.nix", text)));
    }
}
