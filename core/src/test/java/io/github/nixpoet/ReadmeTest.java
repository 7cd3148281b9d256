package io.github.nixpoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each Java example of the README compiles as it stands: imports, then statements. */
class ReadmeTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

    @Test
    void examplesCompile(@TempDir Path folder) throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(examples).hasSize(5);
        for (String example : examples) {
            Path file = Files.writeString(folder.resolve("Example.java"), wrapped(example));
            assertThat(compiled(file, folder)).as(example).isEmpty();
        }
    }

    private static String wrapped(String example) {
        Map<Boolean, String> isImport = example.lines()
                .collect(Collectors.partitioningBy(line -> line.startsWith("import "), Collectors.joining("\n")));
        return isImport.get(true) + "\nclass Example { void run() throws Exception {\n" + isImport.get(false)
                + "\n} }\n";
    }

    /** What the compiler complains of. */
    private static String compiled(Path file, Path folder) {
        StringWriter faults = new StringWriter();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        javac.run(
                new PrintWriter(faults),
                new PrintWriter(faults),
                "-proc:none",
                "-Xlint:none",
                "-implicit:none",
                "-encoding",
                "UTF-8",
                "-d",
                folder.toString(),
                "-cp",
                "target/classes",
                file.toString());
        return faults.toString();
    }
}
