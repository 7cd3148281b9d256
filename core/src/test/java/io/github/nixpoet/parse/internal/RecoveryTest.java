package io.github.nixpoet.parse.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.Traps;
import io.github.nixpoet.testing.Nixpkgs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The reader of broken texts and the grammar agree on which texts are broken. */
class RecoveryTest {

    private static final int FILES = 300;

    private static final List<String> TOKENS = List.of(
            "a", "b.c", "1", "\"s\"", "\"", "${", "}", "{", "(", ")", "[", "]", ";", "=", ":", ",", "@", "?", "...",
            "or", "let", "in", "rec", "inherit", "with", "assert", "if", "then", "else", "+", "-", "//", "!", "==", "<",
            "|>", "<|", "./x", "x:y", "a:", "a@", "{ }:", "{ a = ", "; }", "# c\n", "/* c */", "&", "'", "$", "é");

    private static final List<String> REPEATED = List.of(
            "[ , ",
            "= ",
            "a = ",
            "' ",
            "'a' ",
            "{",
            "{ a = ",
            ")",
            "}\n",
            "(}",
            "[)",
            "let ",
            "in ",
            "let a = 1; ",
            "if thne ",
            "if a ",
            "a = \"b;\n",
            "\"${",
            "a: ",
            "f a: ",
            "a ? ",
            "{ a,",
            "{ a, }: ",
            "// ",
            "*/ ",
            "; ",
            "a b; ",
            "inherit ",
            "é ",
            "& ",
            "/a/ ",
            "or ",
            "a == ",
            "wiht a; ",
            "${",
            "lte in ",
            "(\n  [\n}\n");

    @Test
    void findsNothingInWhatFits() {
        for (String text : Traps.ACCEPTED) {
            assertThat(find(text).isEmpty()).as(text).isTrue();
        }
    }

    @Test
    void findsNothingInNixpkgs() throws IOException {
        for (Path file : Nixpkgs.sample("RecoveryTest.findsNothingInNixpkgs", FILES)) {
            String text = Files.readString(file);
            if (NixParser.parse(text).file().isPresent()) {
                assertThat(find(text).isEmpty()).as(file.toString()).isTrue();
            }
        }
    }

    @Property(tries = 5000)
    void findsFaultsWhereTheGrammarDoes(@ForAll("tokens") String text) {
        boolean fits = NixParser.parse(text).file().isPresent();
        assertThat(find(text).isEmpty()).as(text).isEqualTo(fits);
    }

    @Test
    void hostileTextsEnd() {
        for (String piece : REPEATED) {
            for (String before : List.of("", "{\n")) {
                String text = before + piece.repeat(100_000 / piece.length());
                assertThat(NixParser.parse(text).diagnostics()).as(piece).hasSizeBetween(1, Faults.MOST);
            }
        }
    }

    private static Faults find(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        Workspace workspace = Workspace.take();
        try {
            return Recovery.find(utf8, Utf8.isAscii(utf8), workspace);
        } finally {
            workspace.giveBack();
        }
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(25).map(tokens -> String.join(" ", tokens));
    }
}
