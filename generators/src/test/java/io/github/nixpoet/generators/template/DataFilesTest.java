package io.github.nixpoet.generators.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFilesTest {

    private static final int COUNT = 3000;

    public record Server(String host, int port, Optional<String> note) {}

    @TempDir
    private Path folder;

    @Test
    void laysOutAsAPersonWould() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("on", List.of("on", "1e3", "0x1", "12:30", "no", "plain text", "1.10", ""));
        values.put("server", new Server("a", 80, Optional.empty()));
        values.put("script", "a\nb\n");
        values.put("none", null);
        values.put("size", 1.0e9);
        assertThat(DataFiles.yaml("a.yaml", values).text()).isEqualTo("""
                        "on":
                          - "on"
                          - "1e3"
                          - "0x1"
                          - "12:30"
                          - "no"
                          - plain text
                          - "1.10"
                          - ""
                        server:
                          host: a
                          port: 80
                        script: |
                          a
                          b
                        none: null
                        size: 1000000000
                        """);
        assertThat(DataFiles.json("a.json", List.of(1, Map.of("a", "b\n"), true))
                        .text())
                .isEqualTo("[\n  1,\n  {\n    \"a\": \"b\\n\"\n  },\n  true\n]\n");
    }

    @Test
    void namesWhatIsNoData() {
        assertThatThrownBy(() -> DataFiles.json("a.json", Map.of("b", List.of(1, new Object()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.json.b[1] is a java.lang.Object");
    }

    /** Keys and values that try everything come back the same from each parser there is. */
    @Test
    void comesBackTheSame() throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        Hostile.texts(COUNT).forEach(text -> all.add(Map.of(text, text)));
        List.of(
                        "True",
                        "NO",
                        "Off",
                        "y",
                        "N",
                        "null",
                        "Null",
                        ".inf",
                        ".NaN",
                        "1_000",
                        "0b1",
                        "0o7",
                        "+1",
                        "2026-01-01",
                        "<<",
                        "&a",
                        "*a",
                        "!t",
                        "? a",
                        "---",
                        "...",
                        "a:",
                        "a: b",
                        "- a",
                        "%x",
                        "@x",
                        "`x",
                        "=",
                        "1:2:3",
                        ".5",
                        "5.",
                        "1e",
                        "e1",
                        "_1",
                        "/a#b",
                        "a #b",
                        "[a",
                        "{a")
                .forEach(text -> all.add(Map.of(text, text)));
        assertThat(all).hasSize(COUNT + 38);
        String yaml = DataFiles.yaml("a.yaml", all).text();
        assertThat(new YAMLMapper().readValue(yaml, Object.class)).isEqualTo(all);
        assertThat(new JsonMapper().readValue(DataFiles.json("a.json", all).text(), Object.class))
                .isEqualTo(all);
        assertThat(yaml).doesNotContain("\r");
        Tools.need("ruby");
        Files.writeString(folder.resolve("a.yaml"), yaml);
        Tools.Answer answer = Tools.run(
                folder, "ruby", "-Ku", "-ryaml", "-rjson", "-e", "puts JSON.generate(YAML.load(File.read('a.yaml')))");
        assertThat(answer.errors()).isEmpty();
        assertThat(new JsonMapper().readValue(answer.out(), Object.class)).isEqualTo(all);
    }
}
