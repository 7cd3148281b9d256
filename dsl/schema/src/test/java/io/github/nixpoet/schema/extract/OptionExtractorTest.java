package io.github.nixpoet.schema.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.syntax.Lambda;
import io.github.nixpoet.syntax.SourceFile;
import io.github.nixpoet.syntax.build.Literals;
import org.junit.jupiter.api.Test;

/** That Nix evaluates it, and to what, is a test of the module with the bundled release. */
class OptionExtractorTest {

    @Test
    void isAFunctionInGoodForm() {
        SourceFile file = NixParser.parse(OptionExtractor.expression()).orThrow();
        assertThat(file.expression()).isInstanceOf(Lambda.class);
        assertThat(NixFormatter.standard().format(file)).isEqualTo(OptionExtractor.expression());
    }

    @Test
    void spellsArguments() {
        assertThat(OptionExtractor.ofNixos().arguments()).containsExactly("--arg", "modules", "[ ]");
        assertThat(OptionExtractor.ofNixos(Literals.path("./a.nix"))
                        .from(Literals.path("/nixpkgs"))
                        .arguments())
                .containsExactly("--arg", "modules", "[ ./a.nix ]", "--arg", "nixpkgs", "/nixpkgs");
        assertThat(OptionExtractor.ofFlake("path:/x", "homeConfigurations.alice")
                        .arguments())
                .containsExactly("--argstr", "flake", "path:/x", "--argstr", "attribute", "homeConfigurations.alice");
    }
}
