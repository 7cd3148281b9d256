package io.github.nixpoet.dsltest;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.config;
import static io.github.nixpoet.dsl.Nix.list;
import static io.github.nixpoet.dsl.Nix.path;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.ref;
import static io.github.nixpoet.dsl.Nix.str;
import static io.github.nixpoet.dsl.Nix.withPkgs;
import static io.github.nixpoet.dsl.module.Options.mkEnableOption;
import static io.github.nixpoet.dsl.module.Options.mkOption;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.flake.Flake;
import io.github.nixpoet.dsl.flake.FlakeInput;
import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.dsl.module.Types;
import io.github.nixpoet.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README stands here, compiles, and prints the Nix below it. */
class ReadmeTest {

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("README.md"));
    }

    @Test
    void theModulesPrintTheNixBelowThem() {
        NixosModule machine = NixosModule.of(os -> os.imports(path("./hardware.nix"))
                .set("boot.kernelPackages", mkForce(pkgs("linuxPackages_latest")))
                .set(
                        "users.users.alice",
                        attrs(alice -> alice.set("isNormalUser", true).set("extraGroups", list("wheel"))))
                .set("environment.systemPackages", withPkgs("cowsay", "lolcat")));

        NixosModule greeter = NixosModule.of(os -> os.let("cfg", config("services.greeter"))
                .option("services.greeter.enable", mkEnableOption("the greeter"))
                .option(
                        "services.greeter.name",
                        mkOption(o -> o.type(Types.str()).defaultValue("world")))
                .when(ref("cfg.enable"), on -> on.set("users.motd", str("Hello, ", ref("cfg.name")))));

        assertThat(List.of(Text.of(machine), Text.of(greeter))).isEqualTo(blocks("nix"));
    }

    @Test
    void aModuleIsReadAndChanged() {
        NixosModule web = NixosModule.read(new SourceText("web.nix", """
        { services.nginx.enable = true; networking.firewall.allowedTCPPorts = [ 80 ]; }
        """));
        web.settings("services.nginx").forEach(setting -> System.out.println(setting.origin() + " " + setting.path()));
        NixosModule safer = web.toBuilder()
                .replace("services.nginx.enable", false)
                .remove("networking.firewall.allowedTCPPorts")
                .set("services.openssh.enable", true)
                .build();

        Text.assertWritten(safer, "{ services.nginx.enable = false; services.openssh.enable = true; }");
    }

    @Test
    void aFlakeIsReadAndChanged() {
        Flake flake = Flake.read(new SourceText("flake.nix", """
        {
          inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-25.11";
          outputs = { nixpkgs, ... }: { lib = nixpkgs.lib; };
        }
        """));
        Flake newer = flake.toBuilder()
                .replaceInput("nixpkgs", FlakeInput.github("NixOS", "nixpkgs", "nixos-26.05"))
                .build();

        assertThat(newer.toString()).contains("github:NixOS/nixpkgs/nixos-26.05");
    }

    @Test
    void theReadmeShowsThis() throws IOException {
        String source = Files.readString(Path.of("src/test/java/io/github/nixpoet/dsltest/ReadmeTest.java"));
        List<String> java = blocks("java");
        assertThat(java).hasSize(4);
        for (String block : java) {
            assertThat(block.lines().filter(line -> line.startsWith("import ")).toList())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(source).contains(line));
            String code =
                    block.lines().filter(line -> !line.startsWith("import ")).reduce("", (a, b) -> a + "\n" + b);
            assertThat(plain(source)).contains(plain(code));
        }
    }

    private static String plain(String code) {
        return code.replaceAll(" // .*", "").replaceAll("\\s", "");
    }

    private List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
