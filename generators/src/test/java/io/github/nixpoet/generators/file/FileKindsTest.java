package io.github.nixpoet.generators.file;

import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nixpoet.dsl.Origin;
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

    private static final NixosModule LONE = NixosModule.of(os -> os.set("d", 1));

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
        assertThat(set.withoutHeaders().file("configuration.nix").orElseThrow().text())
                .isEqualTo("{ networking.hostName = \"web\"; }\n");
    }

    @Test
    void aTest() {
        has(
                TestFiles.of("web", VmTest.builder("ping").node("web", MODULE).build()),
                "ping.nix",
                "nix-build --no-out-link ./ping.nix",
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
    void aMachineIsCalledAsItsHost() {
        assertThat(ConfigurationFiles.of("web", MODULE).plans().get(0).instructions())
                .isEqualTo("""
                nix-build '<nixpkgs/nixos>' -A vm -I nixos-config=./configuration.nix
                QEMU_KERNEL_PARAMS=console=ttyS0 result/bin/run-web-vm -nographic""");
        assertThat(product(NixosModule.of(os -> {}))).isEqualTo(MachineProducts.vm("nixos"));
        assertThat(product(NixosModule.of(os -> os.set("networking.hostName", config("a")))))
                .isEqualTo(Product.file("bin/run-*-vm"));
        assertThat(product(NixosModule.of(os -> os.set("networking.hostName", "a'; rm"))))
                .isEqualTo(Product.file("bin/run-*-vm"));
    }

    private static Product product(NixosModule machine) {
        return ConfigurationFiles.of("web", machine).plans().get(0).product();
    }

    @Test
    void modulesBecomeFilesWhereTheyAreImported() {
        NixosModule inner = NixosModule.of(os -> os.set("a", config("b")));
        NixosModule outer = NixosModule.of(os -> os.imports(inner).set("c", 1));
        NixosModule machine = NixosModule.of(os -> os.imports(path("./named.nix"), outer, inner));
        FileSet set = ConfigurationFiles.of(
                "web", machine, Map.of("x/inner.nix", inner, "x/outer.nix", outer, "named.nix", MODULE, "y.nix", LONE));

        assertThat(text(set, "configuration.nix")).isEqualTo("""
                        {
                          imports = [
                            ./named.nix
                            ./x/outer.nix
                            ./x/inner.nix
                            ./y.nix
                          ];
                        }
                        """);
        assertThat(text(set, "x/outer.nix")).isEqualTo("""
                {
                  imports = [ ./inner.nix ];

                  c = 1;
                }
                """);
        assertThat(text(set, "x/inner.nix")).isEqualTo("{ config, ... }:\n{\n  a = config.b;\n}\n");
        int line = machine.expression().origin().line();
        assertThat(set.file("configuration.nix").orElseThrow().sourceMap().originAt(3))
                .contains(new Origin("FileKindsTest.java", line));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigurationFiles.of("web", machine, Map.of("a.nix", inner, "b.nix", inner)))
                .withMessageContaining("one module is to be written to two files");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigurationFiles.of("web", machine, Map.of("configuration.nix", inner)))
                .withMessageContaining("is the machine itself");
    }

    private static String text(FileSet set, String path) {
        return set.withoutHeaders().file(path).orElseThrow().text();
    }

    @Test
    void pathsLeadFromFileToFile() {
        assertThat(LinkedModules.relative("a.nix", "b.nix")).isEqualTo("./b.nix");
        assertThat(LinkedModules.relative("a.nix", "x/y/b.nix")).isEqualTo("./x/y/b.nix");
        assertThat(LinkedModules.relative("x/y/a.nix", "b.nix")).isEqualTo("../../b.nix");
        assertThat(LinkedModules.relative("x/y/a.nix", "x/z/b.nix")).isEqualTo("../z/b.nix");
        assertThat(LinkedModules.relative("x/a.nix", "x/b.nix")).isEqualTo("./b.nix");
    }

    @Test
    void imagesInOneFileShareTheirArguments() {
        DockerImage one = DockerImage.builder("a").argument("tag", "1").build();
        DockerImage other = DockerImage.builder("b").argument("tag", "2").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageFiles.all("web", Map.of("a", one, "b", other)))
                .withMessageContaining("the argument tag has the default");
    }

    @Test
    void aJobsetHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jobset.of("a b", ""))
                .withMessageContaining("'a b'");
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
