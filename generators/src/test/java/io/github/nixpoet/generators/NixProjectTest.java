package io.github.nixpoet.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nixpoet.generators.file.BuildPlan;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.io.FileSetWriter;
import io.github.nixpoet.generators.nix.NixRunner;
import io.github.nixpoet.generators.nix.RealNix;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NixProjectTest {

    private static final FileSet SET = FileSet.builder("greeting")
            .file("default.nix", """
                    { text, config }:
                    {
                      greeting = derivation {
                        name = "greeting";
                        system = builtins.currentSystem;
                        builder = "/bin/sh";
                        args = [ "-c" "echo '${text} ${(import config).who} ${import <more>}' > $out; exit 0" ];
                      };
                    }
                    """)
            .file("config.nix", "{ who = \"you\"; }\n")
            .file("more.nix", "\"!\"\n")
            .plans(BuildPlan.file("greeting", "default.nix")
                    .attributes("greeting")
                    .fileArgument("config", "config.nix")
                    .stringArgument("text", "to")
                    .searchPath("more", "./more.nix")
                    .build())
            .build();

    @Test
    void handsEachKindOfPlanToNixInItsWay() {
        assertThat(NixProject.call(BuildPlan.file("a", "a.nix").build()).arguments())
                .containsExactly("./a.nix");
        assertThat(NixProject.call(BuildPlan.flake("vm", "machine")).isFlake()).isTrue();
    }

    @Test
    void goesFromFilesToTheBuiltThing(@TempDir Path dir) {
        NixRunner nix = RealNix.in(dir);
        Path folder = dir.resolve("a 'folder'");
        FileSetWriter.into(folder).write(SET);
        NixProject project = new NixProject(SET, folder, nix);

        assertThat(project.parse("default.nix")).contains("greeting");
        assertThat(project.instantiate("greeting")).singleElement().asString().endsWith("-greeting.drv");
        assertThat(project.build("greeting"))
                .singleElement()
                .satisfies(path -> assertThat(path).hasContent("to you !\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> project.build("parting"))
                .withMessage("'greeting' has no plan 'parting', only [greeting]");
    }
}
