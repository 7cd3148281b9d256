package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.ToNix;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.syntax.build.Scopes;
import io.github.nixpoet.syntax.visit.SyntaxWalker;
import io.github.nixpoet.text.IndentedStrings;
import io.github.nixpoet.text.NixStrings;
import java.util.ArrayList;
import java.util.List;

/** What a user sees of a value. */
final class Text {

    private Text() {}

    static String of(ToNix value) {
        return NixFormatter.standard().format(Scopes.file(value.toNix().tree()));
    }

    /** Compares without regard to layout, which is the formatter's own affair. */
    static void assertWritten(ToNix value, String text) {
        assertThat(meanings(value)).isEqualTo(meanings(NixExpr.parse(text)));
        assertThat(meanings(NixExpr.parse(of(value)))).isEqualTo(meanings(NixExpr.parse(of(NixExpr.parse(text)))));
    }

    /** The tokens, strings by their value: layout moves the lines of an indented one. */
    static List<String> meanings(ToNix value) {
        List<String> meanings = new ArrayList<>();
        SyntaxWalker.tokens(
                value.toNix().tree(),
                token -> meanings.add(
                        switch (token.kind()) {
                            case STRING -> NixStrings.value(token.text());
                            case INDENTED_STRING -> IndentedStrings.value(token.text());
                            default -> token.text();
                        }));
        return meanings;
    }
}
