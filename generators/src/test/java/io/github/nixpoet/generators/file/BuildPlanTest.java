package io.github.nixpoet.generators.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BuildPlanTest {

    @Test
    void buildsFromTheSearchPath() {
        BuildPlan plan = BuildPlan.lookup("vm", "nixpkgs/nixos")
                .attributes("vm")
                .searchPath("nixos-config", "./configuration.nix")
                .build();

        assertThat(plan.command())
                .containsExactly("nix-build", "<nixpkgs/nixos>", "-A", "vm", "-I", "nixos-config=./configuration.nix");
        assertThat(plan.files()).isEmpty();
    }

    @Test
    void buildsAFileWithArguments() {
        ExpressionPlan plan = BuildPlan.file("image", "-image.nix")
                .attributes("a", "b")
                .fileArgument("configuration", "qcow2.nix")
                .stringArgument("tag", "$(rm) '\"")
                .build();

        assertThat(plan.arguments())
                .containsExactly(
                        "./-image.nix",
                        "-A",
                        "a",
                        "-A",
                        "b",
                        "--arg",
                        "configuration",
                        "./qcow2.nix",
                        "--argstr",
                        "tag",
                        "$(rm) '\"");
        assertThat(plan.files()).containsExactly("-image.nix", "qcow2.nix");
        assertThat(plan.toBuilder().build()).isEqualTo(plan);
    }

    @Test
    void refusesAFileArgumentThatNixCannotSpell() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BuildPlan.file("image", "a.nix")
                        .fileArgument("configuration", "b c.nix")
                        .build())
                .withMessageContaining("b c.nix");
    }

    @Test
    void buildsAFlakeAsTheFolderIs() {
        BuildPlan plan = BuildPlan.flake("vm", "packages.x86_64-linux.vm");

        assertThat(plan.command()).containsExactly("nix", "build", "path:.#packages.x86_64-linux.vm");
        assertThat(plan.files()).containsExactly("flake.nix");
        assertThatIllegalArgumentException().isThrownBy(() -> BuildPlan.flake("vm", " "));
    }
}
