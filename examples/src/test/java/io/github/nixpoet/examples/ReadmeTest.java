package io.github.nixpoet.examples;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.withPkgs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.nixos.Nixos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {

    private final String readme;

    ReadmeTest() throws IOException {
        readme = Files.readString(Path.of("../README.md"));
    }

    @Test
    void theFirstExamplePrintsTheNixBelowIt() throws IOException {
        NixosModule machine = Nixos.module(os -> {
            os.networking().hostName("web").firewall().allowedTCPPorts(80, 443);
            os.boot().kernelPackages(mkForce(pkgs("linuxPackages_latest")));
            os.services().nginx().enable(true).virtualHosts("example.org", host -> host.root("/srv/www"));
            os.users().users("alice").isNormalUser(true).description("Alice, for ${5} a day");
            os.environment().systemPackages(withPkgs("cowsay", "lolcat"));
            os.system().stateVersion("26.11");
        });
        FileSet files = ConfigurationFiles.of("web", machine);
        assertThat(files.withoutHeaders().files().get(0).text()).isEqualTo(block("nix"));
        String source = Files.readString(Path.of("src/test/java/io/github/nixpoet/examples/ReadmeTest.java"));
        assertThat(unindented(source)).contains(unindented(block("java")));
    }

    @Test
    void theFirstTwoCommandsAreOneLineEach() {
        List<String> commands = readme.lines().toList();
        int first = commands.indexOf("```sh");
        assertThat(commands.get(first + 1)).contains("nixpoet-examples.jar");
        assertThat(commands.get(first + 2)).isEqualTo("```");
        int second = first + 3 + commands.subList(first + 3, commands.size()).indexOf("```sh");
        assertThat(commands.get(second + 1)).isEqualTo("mvn -B -ntp verify");
        assertThat(commands.get(second + 2)).isEqualTo("```");
    }

    private String block(String language) {
        int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
