package io.github.nixpoet.generators.nix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorTextTest {

    private static NixError only(String log) {
        List<NixError> errors = NixError.read(log);
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Test
    void readsASyntaxErrorOfBothVersions() {
        assertThat(only("""
                        error: syntax error, unexpected end of file, expecting ';'

                               at /x/syn.nix:1:8:

                                    1| { a = 1
                                     |        ^
                        """).summary())
                .isEqualTo("syntax error, unexpected end of file, expecting ';' at /x/syn.nix:1:8");
        assertThat(only("""
                        warning: something else
                        error: syntax error, unexpected end of file, expecting ';'
                               at /x/syn.nix:2:1:
                                    1| { a = 1
                                    2|
                        """).position()).contains(new NixPosition("/x/syn.nix", 2, 1));
    }

    @Test
    void readsATraceOfBothVersions() {
        NixError old = only("""
                        error: cannot add a string to an integer

                               at /x/ty.nix:1:11:

                                    1| { a = 1 + "x"; }
                                     |           ^

                               … while evaluating the attribute 'a'

                               at /x/ty.nix:1:3:

                                    1| { a = 1 + "x"; }

                               … from call site
                        """);
        NixError recent = only("""
                        error:
                               … from call site

                               … while evaluating the attribute 'a'
                                 at /x/ty.nix:1:3:
                                    1| { a = 1 + "x"; }
                                     |   ^

                               error: cannot add a string to an integer
                               at /x/ty.nix:1:11:
                                    1| { a = 1 + "x"; }
                        """);

        assertThat(recent).isEqualTo(old);
        assertThat(old.message()).isEqualTo("cannot add a string to an integer");
        assertThat(old.position()).contains(new NixPosition("/x/ty.nix", 1, 11));
        assertThat(old.trace())
                .containsExactly(
                        new NixError.Frame(
                                "while evaluating the attribute 'a'", Optional.of(new NixPosition("/x/ty.nix", 1, 3))),
                        new NixError.Frame("from call site", Optional.empty()));
    }

    @Test
    void readsEachOfManyErrors() {
        List<NixError> errors = NixError.read("""
                        this derivation will be built:
                          /nix/store/a-bad.drv
                        building '/nix/store/a-bad.drv'...
                        \u001b[31mbroken\u001b[0m thing
                        error: builder for '/nix/store/a-bad.drv' failed with exit code 3
                        error: Cannot build '/nix/store/b.drv'.
                               Reason: 1 dependency failed.
                               Output paths:
                                 /nix/store/c-bad
                        """);

        assertThat(errors)
                .extracting(NixError::summary)
                .containsExactly(
                        "builder for '/nix/store/a-bad.drv' failed with exit code 3",
                        "Cannot build '/nix/store/b.drv'. Reason: 1 dependency failed.");
        assertThat(errors)
                .extracting(error -> error.derivation().orElse(""))
                .containsExactly("/nix/store/a-bad.drv", "/nix/store/b.drv");
    }

    @Test
    void readsAMessageOfManyLinesAndBoundsIt() {
        assertThat(only("error: evaluation aborted with: '\n       one\n\n       two'\n(use '--show-trace')\n")
                        .summary())
                .isEqualTo("evaluation aborted with: ' one two'");
        assertThat(only("error: " + "x".repeat(5000)).summary()).hasSizeLessThan(1000);
        assertThat(NixError.read("a\nno such library: x\n\n")).isEmpty();
        assertThat(NixError.read("error:\n")).isEmpty();
    }

    @Test
    void readsWhatIsMissingAndWhatWasMeant() {
        NixError error = only("""
                        error: attribute 'helo' missing

                               at /x/a.nix:1:1:

                                    1| { }.helo
                               Did you mean one of hello or help?
                        """);

        assertThat(error.missingAttribute()).contains("helo");
        assertThat(error.suggestions()).containsExactly("hello", "help");
        assertThat(only("error: attribute 'a' in selection path 'b.a' not found")
                        .missingAttribute())
                .contains("a");
    }

    @Test
    void readsOptionsAndTheirDefinitions() {
        NixError unknown = only("""
                        error: The option `services.web.prot' does not exist. Definition values:
                               - In `/x/m.nix': 80

                               Did you mean `services.web.port', `services.web.ro' or `services.web.pkgs'?
                        """);
        NixError conflict = only("""
                        error: The option `users.users."a b".name' has conflicting definition values:
                               - In `/x/m.nix': "it's `a'"
                               - In `/x/n.nix'
                               Use `lib.mkForce value' to change the priority.
                               … while evaluating the option `users.users':
                        """);

        assertThat(unknown.options()).containsExactly("services.web.prot");
        assertThat(unknown.definitions()).containsExactly(new NixError.Definition("/x/m.nix", "80"));
        assertThat(unknown.suggestions()).containsExactly("services.web.port", "services.web.ro", "services.web.pkgs");
        assertThat(conflict.options()).containsExactly("users.users.\"a b\".name", "users.users");
        assertThat(conflict.definitions())
                .containsExactly(
                        new NixError.Definition("/x/m.nix", "\"it's `a'\""), new NixError.Definition("/x/n.nix", ""));
    }

    @Test
    void readsFailedAssertions() {
        NixError error = only("""
                        error:
                               Failed assertions:
                               - The 'fileSystems' option does not specify your root file system.
                               - You must set the option 'boot.loader.grub.devices'
                               or more of it.
                        """);

        assertThat(error.assertions())
                .containsExactly(
                        "The 'fileSystems' option does not specify your root file system.",
                        "You must set the option 'boot.loader.grub.devices'\nor more of it.");
    }
}
