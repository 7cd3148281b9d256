package io.github.nixpoet.generators.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsGenerateCommandTest {

    private static final String FACTS = """
            {"path":["a","ports"],"type":{"name":"listOf","of":{"elemType":{"name":"int"}}}}
            {"path":["b"],"type":{"name":"bool"}}
            """;

    @TempDir
    Path folder;

    private Cli generate(Object... arguments) throws IOException {
        List<Object> all = new ArrayList<>(List.of("options", "generate", "--output", folder, "--schema"));
        all.add(Files.writeString(folder.resolve("some.jsonl"), FACTS));
        all.addAll(List.of(arguments));
        return Cli.run(all.toArray());
    }

    @Test
    void writesClassesForTheOptionsOfAFile() throws IOException {
        assertThat(generate("--package", "org.example")).isEqualTo(new Cli(0, "2 classes in " + folder + "\n", ""));
        assertThat(folder.resolve("org/example/AOptions.java")).content().contains("ports(long... value)");
        assertThat(generate("--package", "org.example", "--root", "Os", "b").code())
                .isZero();
        assertThat(folder.resolve("org/example")).isDirectoryContaining("glob:**/Os.java");
        assertThat(folder.resolve("org/example/AOptions.java")).doesNotExist();
    }

    @Test
    void wrongArgumentsAreTold() throws IOException {
        assertThat(generate("--package", "a..b").code()).isEqualTo(2);
        assertThat(generate("--package", "a", "a.port").err())
                .contains("there is no option a.port; did you mean a.ports?");
        assertThat(generate().err()).contains("--package");
    }
}
