package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Nix.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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

    @Test
    void isHandedToTheCommandOfItsPurpose() {
        ExpressionPlan plan =
                BuildPlan.file("a", "a.nix").argument("n", list("b c")).build();

        assertThat(plan.instructions()).isEqualTo("nix-build ./a.nix --arg n '[ \"b c\" ]'");
        assertThat(command(plan, Purpose.CHECK)).startsWith("nix-build", "--no-out-link");
        assertThat(command(plan, Purpose.SHELL)).startsWith("nix-shell");
        assertThat(command(plan, Purpose.EVALUATION)).startsWith("nix-instantiate", "--eval", "--strict");

        FlakePlan flake = BuildPlan.flake("a", "b");
        assertThat(flake.purpose(Purpose.CHECK).command()).containsExactly("nix", "build", "--no-link", "path:.#b");
        assertThat(flake.purpose(Purpose.SHELL).command()).containsExactly("nix", "develop", "path:.#b");
        assertThat(flake.purpose(Purpose.EVALUATION).command()).containsExactly("nix", "eval", "path:.#b");
    }

    private static List<String> command(ExpressionPlan plan, Purpose purpose) {
        ExpressionPlan changed = plan.toBuilder().purpose(purpose).build();
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
        return changed.command();
    }

    @Test
    void saysWhatComesOut() {
        assertThat(instructions(Product.RESULT)).isEqualTo("nix build 'path:.#b'");
        assertThat(instructions(Product.file("iso/*.iso"))).endsWith("\n# makes result/iso/*.iso");
        assertThat(instructions(Product.program("bin/a", "it's").environment("B", "c d")))
                .endsWith("\nB='c d' result/bin/a 'it'\\''s'");
        assertThat(instructions(Product.program(""))).endsWith("\n./result");
        assertThatIllegalArgumentException().isThrownBy(() -> Product.file("../a"));
    }

    private static String instructions(Product product) {
        return BuildPlan.flake("a", "b").product(product).instructions();
    }
}
