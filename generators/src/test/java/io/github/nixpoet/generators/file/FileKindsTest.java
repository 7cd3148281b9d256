package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Nix.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.flake.NixosSystem;
import io.github.nixpoet.dsl.image.DiskFormat;
import io.github.nixpoet.dsl.image.DiskImage;
import io.github.nixpoet.dsl.image.DockerImage;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.test.VmTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileKindsTest {

    private static final NixosModule MODULE = NixosModule.of(os -> os.set("networking.hostName", "web"));

    private static void has(FileSet set, String files, String... commands) {
        assertThat(String.join(
                        " ", set.files().stream().map(GeneratedFile::path).toList()))
                .isEqualTo(files);
        assertThat(set.plans().stream().map(plan -> String.join(" ", plan.command())))
                .containsExactly(commands);
    }

    @Test
    void aMachine() {
        FileSet set = ConfigurationFiles.of("web", MODULE);
        has(set, "configuration.nix", "nix-build <nixpkgs/nixos> -A vm -I nixos-config=./configuration.nix");
        assertThat(set.file("configuration.nix").orElseThrow().text())
                .isEqualTo("{ networking.hostName = \"web\"; }\n");
    }

    @Test
    void aTest() {
        has(
                TestFiles.of("web", VmTest.builder("ping").node("web", MODULE).build()),
                "ping.nix",
                "nix-build ./ping.nix",
                "nix-build ./ping.nix -A driverInteractive");
    }

    @Test
    void anImage() {
        has(
                ImageFiles.of("web", DockerImage.builder("example.org/web").build()),
                "example.org-web.nix",
                "nix-build ./example.org-web.nix");
    }

    @Test
    void aDisk() {
        has(
                DiskImageFiles.of(
                        "web", DiskImage.builder(MODULE).format(DiskFormat.RAW).build()),
                "config.nix raw.nix",
                "nix-build <nixpkgs/nixos> -A config.system.build.raw --arg configuration ./raw.nix");
    }

    @Test
    void aFlake() {
        Flake flake = Flake.builder("Web")
                .input("nixpkgs", FlakeInput.of("github:NixOS/nixpkgs"))
                .machine(
                        "web.1",
                        NixosSystem.builder("x86_64-linux")
                                .modules(path("./web.nix"))
                                .build())
                .build();
        has(
                FlakeFiles.of("web", flake, Map.of("web.nix", MODULE)),
                "flake.nix web.nix",
                "nix build path:.#nixosConfigurations.\"web.1\".config.system.build.vm");
    }

    @Test
    void aModuleThatImportsItselfIsRefused() {
        NixosModule self = NixosModule.of(os -> os.imports(path("./configuration.nix")));
        assertThatThrownBy(() -> ConfigurationFiles.of("web", self))
                .hasMessageContaining("configuration.nix imports configuration.nix, at FileKindsTest.java:");
        NixosModule other = NixosModule.of(os -> os.imports(path("./b.nix")));
        NixosModule back = NixosModule.of(os -> os.imports(path("./a.nix")));
        assertThatThrownBy(
                        () -> FlakeFiles.of("web", Flake.builder("a").build(), Map.of("a.nix", other, "b.nix", back)))
                .hasMessageContaining("a module imports itself");
    }
}
