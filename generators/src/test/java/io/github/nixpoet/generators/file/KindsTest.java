package io.github.nixpoet.generators.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.nixpoet.dsl.Origin;
import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.parse.NixParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of each kind of set; its text stands beside the tests, and a run with {@code -Dgoldens=write} writes it and fails. */
class KindsTest {

    static Stream<FileSet> kinds() {
        return Kinds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAsItWas(FileSet set) throws IOException {
        Path golden = Path.of("src/test/resources/io/github/nixpoet/generators/file", set.name() + ".txt");
        String text = text(set);
        if ("write".equals(System.getProperty("goldens"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text);
            throw new AssertionError("wrote " + golden + ": look at it, then run without -Dgoldens");
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static String text(FileSet set) {
        StringBuilder text = new StringBuilder();
        set.files()
                .forEach(file -> text.append("==> ")
                        .append(file.path())
                        .append(" <==\n")
                        .append(file.text())
                        .append('\n'));
        set.plans()
                .forEach(plan -> text.append("==> plan ")
                        .append(plan.name())
                        .append(" (")
                        .append(plan.purpose())
                        .append(") <==\n")
                        .append(plan.instructions())
                        .append("\n\n"));
        return text.toString();
    }

    @Test
    void eachFileIsFormattedNixWithAHeaderAndOrigins() throws IOException {
        int nix = 0;
        int data = 0;
        for (FileSet set : Kinds.all()) {
            for (GeneratedFile file : set.files()) {
                if (file.path().endsWith(".json")) {
                    new ObjectMapper().readTree(file.text());
                    data++;
                    continue;
                }
                assertThat(NixFormatter.standard()
                                .format(NixParser.parse(file.text()).orThrow()))
                        .as(file.path())
                        .isEqualTo(file.text());
                boolean isInImage = file.path().equals("config.nix");
                assertThat(file.text().startsWith("# Written by NixPoet from Kinds.java; change it there, not here.\n"))
                        .as(file.path())
                        .isNotEqualTo(isInImage);
                assertThat(file.sourceMap().originAt(isInImage ? 1 : 2))
                        .as(file.path())
                        .map(Origin::file)
                        .contains("Kinds.java");
                nix++;
            }
            for (GeneratedFile file : set.withoutHeaders().files()) {
                assertThat(file.text()).doesNotContain("Written by NixPoet");
            }
            assertThat(set.toBuilder().build()).isEqualTo(set);
        }
        assertThat(nix).isEqualTo(34);
        assertThat(data).isEqualTo(2);
    }
}
