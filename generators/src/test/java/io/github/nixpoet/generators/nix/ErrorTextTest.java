package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorTextTest {

    @Test
    void readsASyntaxErrorOfBothVersions() {
        assertThat(ErrorText.condense("""
                        error: syntax error, unexpected end of file, expecting ';'

                               at /x/syn.nix:1:8:

                                    1| { a = 1
                                     |        ^
                        """))
                .contains("syntax error, unexpected end of file, expecting ';' at /x/syn.nix:1:8");
        assertThat(ErrorText.condense("""
                        warning: something else
                        error: syntax error, unexpected end of file, expecting ';'
                               at /x/syn.nix:2:1:
                                    1| { a = 1
                                    2|
                        """))
                .contains("syntax error, unexpected end of file, expecting ';' at /x/syn.nix:2:1");
    }

    @Test
    void readsTheLastErrorOfATrace() {
        assertThat(ErrorText.condense("""
                        error:
                               … while evaluating attribute 'a'
                                 at /x/ty.nix:1:3:
                                    1| { a = 1 + "x"; }
                                     |   ^

                               error: cannot add a string to an integer
                               at /x/ty.nix:1:11:
                                    1| { a = 1 + "x"; }
                        """)).contains("cannot add a string to an integer at /x/ty.nix:1:11");
    }

    @Test
    void readsTheFirstOfManyFailures() {
        assertThat(ErrorText.condense("""
                        this derivation will be built:
                          /nix/store/a-bad.drv
                        building '/nix/store/a-bad.drv'...
                        \u001b[31mbroken\u001b[0m thing
                        error: builder for '/nix/store/a-bad.drv' failed with exit code 3
                        error: 1 dependencies of derivation '/nix/store/b.drv' failed to build
                        """))
                .contains(
                        "builder for '/nix/store/a-bad.drv' failed with exit code 3; the log before it ends: broken thing");
        assertThat(ErrorText.condense("""
                        building '/nix/store/a-bad.drv'...
                        error: Cannot build '/nix/store/a-bad.drv'.
                               Reason: builder failed with exit code 3.
                               Output paths:
                                 /nix/store/c-bad
                        """))
                .contains("Cannot build '/nix/store/a-bad.drv'. Reason: builder failed with exit code 3.");
    }

    @Test
    void readsAMessageOfManyLinesAndBoundsIt() {
        assertThat(ErrorText.condense(
                        "error: evaluation aborted with: '\n       one\n\n       two'\n(use '--show-trace')\n"))
                .contains("evaluation aborted with: ' one two'");
        assertThat(ErrorText.condense("error: " + "x".repeat(5000)).orElseThrow())
                .hasSizeLessThan(1000);
        assertThat(ErrorText.condense("a\nno such library: x\n\n")).contains("no such library: x");
        assertThat(ErrorText.condense("")).isEmpty();
    }
}
