package io.github.nixpoet.format;

import static io.github.nixpoet.format.NixFormatterTest.format;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.TokenKind;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{ a = 1; # x\n}' | '{\n  a = 1; # x\n}'",
                "'{ a = 1;\n\n\n# x\nb = 2; }' | '{\n  a = 1;\n\n  # x\n  b = 2;\n}'",
                "'{ /* x */ a = 1; }' | '{\n  # x\n  a = 1;\n}'",
                "'/* x\n   y */ a' | '/*\n  x\n  y\n*/\na'",
                "'/** x */ a' | '/**\n  x\n*/\na'",
                "'/*\n * x\n * y\n */ a' | '/*\n  x\n  y\n*/\na'",
                "'[ # x\n]' | '[\n  # x\n]'",
                "'a # x\n+ b' | 'a # x\n+ b'",
                "'f # x\n a' | '# x\nf a'",
                "'{ a # x\n, b }: a' | '{\n  a, # x\n  b,\n}:\na'",
                "'a: # x\n b' | 'a: # x\nb'",
                "'if # x\n a then b else c' | '# x\nif a then b else c'",
            })
    void aCommentStandsWhereItBelongs(String source, String expected) {
        assertThat(format(source)).isEqualTo(expected + "\n");
    }

    @Test
    void theLanguageOfAStringStaysBeforeIt() {
        assertThat(format("{ a = /* sh */ ''\n  b\n''; }")).isEqualTo("{\n  a = /* sh */ ''\n    b\n  '';\n}\n");
        assertThat(format("{ a = /* sh */ b; }")).isEqualTo("{\n  a = # sh\n    b;\n}\n");
    }

    /** Nix ends a line comment at a carriage return, so what stands behind one would be code. */
    @Test
    void aCarriageReturnEndsALineOfAComment() {
        assertThat(format("/* x\ry */ a")).isEqualTo("/*\n  x\n  y\n*/\na\n");
        assertThat(format("# x\r/* y\nz */ a")).contains("x", "y", "z").endsWith("\na\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a, b ? 1, ... }@c: d: rec { inherit a; inherit (d.e) f \"g\"; ${h} = i; j.\"k\" = l; }",
                "let a = x: y; in with a; assert b == c; if d then e else if f then g else h",
                "f [ a (b c) { } ] (d: { e = f; }) a.b.c or (g h) (!(a ? b.c)) (-d) ./e <f> \"${g}\" ''h''",
                "{ a = b // { c = 1; }; d = [ e ] ++ f; g = h i { j = 1; } k; l = ''m${n}''; o = (p); q = if r then s else t; }",
            })
    void noneIsLostWhereverItStands(String source) {
        for (String comment : List.of(" # x\n", "\n# x\n", " /* x */ ", "\n\n/* x\n y */\n\n")) {
            for (String commented : withCommentInEachGap(source, comment)) {
                String once = format(commented);

                assertThat(once).as(commented).contains("x");
                assertThat(NixParser.parse(once).isSuccess()).as(once).isTrue();
            }
        }
    }

    private static List<String> withCommentInEachGap(String source, String comment) {
        List<Token> tokens = new ArrayList<>();
        SyntaxWalker.tokens(NixParser.parse(source).orThrow(), tokens::add);
        List<String> results = new ArrayList<>();
        for (int gap = 0; gap < tokens.size(); gap++) {
            if (isGap(tokens, gap)) {
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < tokens.size(); i++) {
                    text.append(tokens.get(i).leading().text())
                            .append(i == gap ? comment : "")
                            .append(tokens.get(i).text());
                }
                results.add(text.toString());
            }
        }
        return results;
    }

    private static boolean isGap(List<Token> tokens, int index) {
        return switch (tokens.get(index).kind()) {
            case STRING_TEXT, STRING_CLOSE, INDENTED_CLOSE, PATH_TEXT -> false;
            case INTERPOLATION_OPEN ->
                index > 0
                        && !tokens.get(index - 1).is(TokenKind.STRING_OPEN)
                        && !tokens.get(index - 1).is(TokenKind.STRING_TEXT)
                        && !tokens.get(index - 1).is(TokenKind.INDENTED_OPEN);
            default -> true;
        };
    }
}
