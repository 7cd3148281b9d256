package io.github.nixpoet.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people write them, and what becomes of them. */
class TidyTest {

    private static final Path MESSY = Path.of("src/test/resources/io/github/nixpoet/format/messy");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calls.nix",
                "conditionals.nix",
                "cut-string.nix",
                "formals.nix",
                "languages.nix",
                "operators.nix",
                "regions.nix",
            })
    void aMessyFileBecomesTidyAndStaysSo(String name) throws IOException {
        String tidy = NixFormatterTest.format(Files.readString(MESSY.resolve(name)));

        Golden.of(TidyTest.class, "tidy/" + name).check(tidy);
        assertThat(NixFormatterTest.format(tidy)).isEqualTo(tidy);
    }
}
