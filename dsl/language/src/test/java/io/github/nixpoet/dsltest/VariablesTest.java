package io.github.nixpoet.dsltest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.NixExpr;
import io.github.nixpoet.dsl.internal.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b or c ? d                                     | a c",
                "x: { y ? z, w }@all: x y w all                   | z",
                "let a = b; inherit c; inherit (a) d; in a d c    | b c",
                "{ a = b; inherit c; ${d} = 1; e.\"${f}\" = 1; }  | b c d f",
                "rec { a = b; b = a; c = d; inherit e; }          | d e",
                "with pkgs; [ jq lib config.x ]                   | config lib pkgs",
                "with (with a; b); c                              | a",
                "x: with x; y                                     | ''",
                "\"${a} ${toString b}\" + ''${c}'' + ./x/${d}     | a b c d",
                "let { body = a; a = b; }                         | b",
                "builtins.map import __nixPath true               | ''",
                "if a then assert b; c else -d                    | a b c d"
            })
    void areFound(String expression, String names) {
        assertThat(String.join(" ", Variables.of(NixExpr.parse(expression).tree())))
                .isEqualTo(names);
    }
}
