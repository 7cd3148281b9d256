package io.github.nixpoet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.testing.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands on files that look real. Beside each file stands one of commands, each with the difference that it makes. */
class CasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/nixpoet/edit");
    private static final String PROMPT = "> ";

    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".nix"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    static List<String> commands(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name + ".edits")).stream()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line.substring(PROMPT.length()))
                .toList();
    }

    static String input(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".nix"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachCommandMakesItsDifference(String name) throws IOException {
        NixDocument document = NixDocument.parse(input(name));
        StringBuilder out = new StringBuilder();
        for (String command : commands(name)) {
            out.append(PROMPT).append(command).append('\n');
            out.append(Command.of(command).run(document)).append('\n');
        }

        Golden.of(CasesTest.class, name + ".edits").check(out.toString());
    }

    @Test
    void thereAreSoManyCases() throws IOException {
        int count = 0;
        for (String name : names()) {
            count += commands(name).size();
        }
        assertThat(count).isEqualTo(342);
    }
}
