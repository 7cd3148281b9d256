package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNixTest {

    /** As Nix 2.8 and 2.34 print them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1e+300",
                "true",
                "__curPos",
                "(builtins).a or (1)",
                "(__sub 0 1)",
                "/tmp/a \"dir\n/x",
                "(/tmp/a 'dir/a/ + \"b\")",
                "assert true; 1",
                "(with { }; x)",
                "\"a\\nb\"",
                "({ a ? 1, ... } @ b: b)",
                "rec { a = 1; }",
                "({ \"a b\" = { c = 1; }; }).a or (2)",
                "{ }",
                "[ ]",
                "[ (1) (2) ]"
            })
    void knowsWhatNixPrints(String text) {
        assertThat(PrintedNix.hasShape(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "a b", "{\"a\":1}", "[1]", "<html>", "(", "nix-instantiate (Nix) 2.8.0"})
    void refusesTheRest(String text) {
        assertThat(PrintedNix.hasShape(text)).isFalse();
    }
}
