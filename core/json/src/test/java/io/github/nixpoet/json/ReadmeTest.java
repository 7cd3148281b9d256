package io.github.nixpoet.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.syntax.Expression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows compiles and runs. */
class ReadmeTest {

    @Test
    void theReadmeShowsThis() throws IOException {
        // begin
        Expression nix = NixJson.parse("{\"ports\": [80, 443], \"root\": \"${HOME}\"}");
        NixFormatter.standard().format(nix);

        JsonNode json = NixJson.read(nix);
        // end
        assertThat(json).hasToString("{\"ports\":[80,443],\"root\":\"${HOME}\"}");
        String source = Files.readString(Path.of("src/test/java/io/github/nixpoet/json/ReadmeTest.java"));
        String readme = unindented(Files.readString(Path.of("README.md")));
        String[] parts = source.split(" // (begin|end)\n", -1);
        assertThat(parts).hasSize(3);
        assertThat(readme)
                .contains(
                        unindented(parts[1]), unindented(NixFormatter.standard().format(nix)));
    }

    /** With its imports the example compiles as it stands. */
    @Test
    void theReadmeShowsItsImports() throws IOException {
        List<String> shown = imports(Files.readString(Path.of("README.md")));
        List<String> used = imports(Files.readString(Path.of("src/test/java/io/github/nixpoet/json/ReadmeTest.java")));
        used.add("import io.github.nixpoet.json.NixJson;");
        assertThat(shown).containsExactlyInAnyOrderElementsOf(used);
    }

    private static List<String> imports(String text) {
        return text.lines()
                .filter(line -> line.matches("import (com\\.fasterxml|io\\.github\\.nixpoet)\\..*"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
