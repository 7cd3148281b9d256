package io.github.nixpoet.examples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nixpoet.format.NixFormatter;
import io.github.nixpoet.generators.file.FileSet;
import io.github.nixpoet.generators.file.GeneratedFile;
import io.github.nixpoet.parse.NixParser;
import io.github.nixpoet.print.NixPrinter;
import io.github.nixpoet.syntax.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each system's files are those below {@code golden}, and its Nix is read back and laid out as the standard has it. A run with {@code
 * -Dgoldens=write} writes them, and fails.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/github/nixpoet/examples/golden");

    @TestFactory
    Stream<DynamicTest> isWhatItWas() {
        return Systems.all().stream()
                .map(system -> system.files().get().withoutHeaders())
                .map(files -> DynamicTest.dynamicTest(files.name(), () -> compare(files)));
    }

    @TestFactory
    Stream<DynamicTest> isReadBackAndLaidOut() {
        return Systems.all().stream()
                .map(system -> system.files().get())
                .map(files -> DynamicTest.dynamicTest(files.name(), () -> readBack(files)));
    }

    @Test
    void noGoldenIsLeftOver() throws IOException {
        List<String> systems = Systems.all().stream()
                .map(system -> system.files().get().name())
                .toList();
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(systems);
        }
    }

    private static void compare(FileSet files) throws IOException {
        Path golden = GOLDEN.resolve(files.name());
        if ("write".equals(System.getProperty("goldens"))) {
            for (GeneratedFile file : files.files()) {
                Path place = golden.resolve(file.path());
                Files.createDirectories(Objects.requireNonNull(place.getParent()));
                Files.writeString(place, file.text());
            }
            throw new AssertionError("wrote " + golden + ": look at it, then run without -Dgoldens");
        }
        Map<String, String> made = files.files().stream().collect(toMap(GeneratedFile::path, GeneratedFile::text));
        assertThat(new TreeMap<>(made)).isEqualTo(read(golden));
    }

    private static Map<String, String> read(Path golden) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> found = Files.walk(golden)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                texts.put(golden.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void readBack(FileSet files) {
        assertThat(files.files()).isNotEmpty();
        assertThat(files.withoutHeaders().files())
                .filteredOn(file -> file.path().endsWith(".nix"))
                .allSatisfy(
                        file -> assertThat(ReadBack.kind(file)).as(file.path()).isPresent());
        for (GeneratedFile file : files.files()) {
            if (file.path().endsWith(".nix")) {
                Node tree = NixParser.parse(file.text()).orThrow();
                assertThat(NixPrinter.print(tree)).as(file.path()).isEqualTo(file.text());
                assertThat(NixFormatter.standard()
                                .format(NixParser.parse(file.text()).orThrow()))
                        .as(file.path())
                        .isEqualTo(file.text());
            }
        }
    }
}
