package io.github.nixpoet.examples;

import static io.github.nixpoet.dsl.Lib.mkForce;
import static io.github.nixpoet.dsl.Nix.attrs;
import static io.github.nixpoet.dsl.Nix.pkgs;
import static io.github.nixpoet.dsl.Nix.withPkgs;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.dsl.module.NixosModule;
import io.github.nixpoet.generators.file.ConfigurationFiles;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.text.AttrPath;
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
        NixosModule machine = NixosModule.of(os -> os.set("networking.hostName", "web")
                .set("boot.kernelPackages", mkForce(pkgs("linuxPackages_latest")))
                .set(
                        "services.nginx",
                        attrs(nginx -> nginx.set("enable", true)
                                .set(AttrPath.of("virtualHosts", "example.org", "root"), "/srv/www")))
                .set("environment.systemPackages", withPkgs("cowsay", "lolcat"))
                .set("users.users.alice.description", "Alice, for ${5} a day")
                .set("system.stateVersion", "26.11"));
        FileSet files = ConfigurationFiles.of("web", machine);
        assertThat(files.files().get(0).text()).isEqualTo(block("nix"));
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
