package io.github.nixpoet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.diagnostic.Diagnostic;
import io.github.nixpoet.diagnostic.Severity;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.source.SourceText;
import io.github.nixpoet.testing.Golden;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParseOptionsTest {

    private static final ParseOptions STANDARD = ParseOptions.standard();

    @Test
    void notesAreNoErrors() {
        ParseResult result = NixParser.parse("[ a/b /c ~/d x:y ]");
        assertThat(result.isSuccess()).isTrue();
        assertThat(result.orThrow()).isNotNull();
        assertThat(result.diagnostics()).hasSize(4).allMatch(d -> d.severity() == Severity.NOTE);
        assertThat(NixParser.parse("[ ./a/b ../c <nixpkgs> \"x:y\" ]").diagnostics())
                .isEmpty();
    }

    @Test
    void aLintCanBeSwitchedOffOrRefused() {
        for (Lint lint : Lint.values()) {
            String text = "let or = 1; f = 1; in [ a:b a/b /c f or ]";
            assertThat(codes(NixParser.with(STANDARD.withLint(lint, LintLevel.IGNORE))
                            .parse(text)))
                    .hasSize(3)
                    .doesNotContain(lint.id());
            ParseResult refused =
                    NixParser.with(STANDARD.withLint(lint, LintLevel.REFUSE)).parse(text);
            assertThat(refused.isSuccess()).isFalse();
            assertThat(refused.file()).isPresent();
            assertThat(refused.diagnostics().stream()
                            .filter(Diagnostic::isError)
                            .map(Diagnostic::code))
                    .containsExactly(lint);
        }
    }

    @Test
    void refusesPipesWhereTheyAreNotOn() {
        assertThat(codes(NixParser.with(STANDARD.withPipeOperators(false)).parse("a |> b |> c")))
                .containsExactly("pipe-operator", "pipe-operator");
        assertThat(NixParser.parse("a |> b |> c").diagnostics()).isEmpty();
    }

    @Test
    void aFormatterReadsWhatIsDefinedTwice() {
        String text = "{ a = 1; a = 2; b = { c, c }: let ${d} = 1; in e; }\n";
        assertThat(NixParser.parse(text).isSuccess()).isFalse();
        ParseResult lenient =
                NixParser.with(STANDARD.withChecks(Checks.GRAMMAR)).parse(text);
        assertThat(lenient.diagnostics()).isEmpty();
        assertThat(NixFormatter.standard().format(lenient.orThrow())).contains("a = 2;");
    }

    @Test
    void variablesAreCheckedWhereAsked() {
        ParseOptions strict = STANDARD.withChecks(Checks.VARIABLES);
        assertThat(NixParser.parse("x").isSuccess()).isTrue();
        assertThat(codes(NixParser.with(strict).parse("[ x y x ]")))
                .containsExactly("undefined-variable", "undefined-variable");
        assertThat(NixParser.with(strict.withGlobals(Set.of("x", "y")))
                        .parse("[ x y x ]")
                        .diagnostics())
                .isEmpty();
        assertThat(codes(NixParser.with(ParseOptions.released()).parse("fetchTree")))
                .containsExactly("undefined-variable");
        assertThat(codes(NixParser.with(strict).parse("fetchTree"))).isEmpty();
    }

    /** Notes as they are shown; {@link ErrorCatalogueTest} has what is refused. */
    @Test
    void saysWhatItNotes() {
        ConfiguredParser notes = NixParser.with(STANDARD.withChecks(Checks.VARIABLES));
        List<String> texts = List.of(
                "{\n  # é\n  home = https://example.org/é;\n  src = src/main;\n}".replace("org/é", "org/e"),
                "[ /etc/${name} ~/x a/b ]",
                "let or = 1; f = x: x; in [ f or ]",
                "{ lib, pkgs, ... }: { inherit (pkg) hello; x = lib.mkIf pkgs cfg; y = a: b: cfg; }");
        String all = texts.stream()
                .map(text -> notes.parse(new SourceText("x.nix", text)).report())
                .collect(Collectors.joining("\n\n"));
        Golden.of(ParseOptionsTest.class, "options.txt").check(all + "\n");
    }

    private static List<String> codes(ParseResult result) {
        return result.diagnostics().stream().map(d -> d.code().id()).toList();
    }
}
