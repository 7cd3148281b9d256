package io.github.nixpoet.format;

import static io.github.nixpoet.format.NixFormatterTest.format;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.parse.ParseResult;
import io.github.nixpoet.syntax.Token;
import io.github.nixpoet.syntax.visit.Equivalence;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormatProperties {

    /** Expressions with a hash where another one goes; formals have their last comma or an ellipsis, so that no token is added. */
    private static final List<String> SHAPES = List.of(
            "{ a = #; }",
            "{ a.b.c.d.e = #; inherit (#) f; \"g\" = #; }",
            "rec { inherit a b c d; e = #; }",
            "[ (#) ]",
            "[ a (#) { b = #; } ]",
            "a: #",
            "a: b: c: #",
            "{ a, ... }: #",
            "{ a ? #, b, ... }@c: #",
            "f (#)",
            "f a (#) { b = #; }",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb [ a b ] [ c (#) ] (#)",
            "(#) + (#)",
            "(#) ++ (#) ++ [ a ]",
            "a // { b = #; }",
            "(#) == (#) && !(#) || (#) -> c",
            "if # then # else #",
            "if a then (#) else if # then b else c",
            "let a = #; b = 1; in #",
            "with #; #",
            "assert #; #",
            "(#).a or (#)",
            "\"a ${#} b\"",
            "''\n  a ${#}\n    b\n''",
            "a ? b.c",
            "a/${#}/b",
            "a");

    private static final List<String> BLANKS = List.of("", "", "", " ", "\n", "\n\n");

    /** An expression of each shape. */
    static List<String> seeds() {
        return SHAPES.stream().map(shape -> shape.replace("#", " b ")).toList();
    }

    @Property(tries = 3000)
    void formattingTwiceIsFormattingOnce(@ForAll("sources") String source) {
        String once = format(source);

        assertThat(format(once)).isEqualTo(once);
    }

    @Property(tries = 3000)
    void theTreeStaysTheSame(@ForAll("sourcesOfOneLineStrings") String source) {
        assertThat(Equivalence.equivalent(
                        NixParser.parse(format(source)).orThrow(),
                        NixParser.parse(source).orThrow()))
                .isTrue();
    }

    @Property(tries = 3000)
    void whatWasReadIsFormattedAsItsTree(@ForAll("sources") String source) {
        ParseResult read = NixParser.parse(source);
        List<Token> tokens = new ArrayList<>();
        SyntaxWalker.tokens(read.orThrow(), tokens::add);

        assertThat(read.tokens()).isEqualTo(tokens);
        assertThat(NixFormatter.standard().format(read))
                .isEqualTo(NixFormatter.standard().format(read.orThrow()));
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.randomValue(random -> source(random, 4))
                .filter(source -> NixParser.parse(source).isSuccess());
    }

    /** The text of an indented string changes with its indentation. */
    @Provide
    Arbitrary<String> sourcesOfOneLineStrings() {
        return sources().filter(source -> !source.contains("''"));
    }

    private static String source(Random random, int depth) {
        String shape = depth == 0 ? "a" : SHAPES.get(random.nextInt(SHAPES.size()));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            char c = shape.charAt(i);
            if (c == '#') {
                text.append(' ').append(source(random, depth - 1)).append(BLANKS.get(random.nextInt(BLANKS.size())));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
